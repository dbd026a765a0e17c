import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import type { Visitor } from '../guide/event.ts';
import { respond } from '../guide/respond.ts';
import { isLanguage } from '../language/index.ts';
import { openAnyGuide } from './open-guide.ts';
import { printReply } from './print.ts';

/** `guide chat`: a conversation in the terminal, until an empty line or the end of the input. */
export async function chat(config: Config, environment: Record<string, string | undefined>): Promise<void> {
  const { guide, texts } = await openAnyGuide(config);
  const app = (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '').slice(0, 2);
  let visitor: Visitor = { app: isLanguage(app) ? app : undefined };
  const tell = (event: Parameters<typeof respond>[2]) => {
    const turn = respond(guide, texts, event, visitor);
    visitor = turn.visitor;
    console.log(
      `\n${turn.replies
        .map(reply => printReply(reply, texts))
        .filter(Boolean)
        .join('\n\n')}\n`,
    );
  };
  tell({ kind: 'started' });
  console.log(texts(visitor.last ?? 'en')('chat.intro'));
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY,
  });
  const prompt = () => {
    terminal.setPrompt(texts(visitor.last ?? 'en')('chat.prompt'));
    terminal.prompt();
  };
  prompt();
  for await (const line of terminal) {
    if (line.trim() === '') break;
    tell({ kind: 'asked', text: line });
    prompt();
  }
  terminal.close();
}
