import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Config } from '../config.ts';
import { respond } from '../guide/respond.ts';
import { isLanguage, type Language, languages } from '../language/index.ts';
import { answerJson } from './answer-json.ts';
import { openAnyGuide } from './open-guide.ts';
import { printReply } from './print.ts';

interface AskOptions {
  lang?: string;
  json?: boolean;
  batch?: string;
}

/** `guide ask "QUESTION" [--lang xx] [--json]` and `guide ask --batch FILE.jsonl`. */
export async function ask(config: Config, question: string | undefined, options: AskOptions): Promise<void> {
  const language = readLanguage(options.lang);
  if (options.batch !== undefined) return askBatch(config, options.batch, language);
  if (question === undefined)
    throw new Error('There is no question. Ask one: guide ask "When did the first train arrive?"');
  const { guide, texts } = await openAnyGuide(config);
  if (options.json) {
    const start = performance.now();
    const answer = guide.ask(question, { language });
    console.log(JSON.stringify(answerJson(answer, performance.now() - start)));
    return;
  }
  const { replies } = respond(guide, texts, { kind: 'asked', text: question }, { chosen: language });
  console.log(
    replies
      .map(reply => printReply(reply, texts))
      .filter(Boolean)
      .join('\n\n'),
  );
}

function readLanguage(lang: string | undefined): Language | undefined {
  if (lang === undefined || isLanguage(lang)) return lang;
  throw new Error(`--lang ${lang} is not a language of the guide. Use one of ${languages.join(', ')}.`);
}

/** One JSON answer a line, in the order of the questions. A broken line gets a line too, and the rest goes on. */
async function askBatch(config: Config, file: string, language: Language | undefined): Promise<void> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const { guide } = await openAnyGuide(config);
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line, language);
    if ('error' in read) {
      console.log(JSON.stringify({ error: `${file}:${number}: ${read.error}` }));
      console.error(`${file}:${number}: ${read.error}`);
      process.exitCode = 1;
      continue;
    }
    const start = performance.now();
    const answer = guide.ask(read.text, { language: read.language });
    console.log(JSON.stringify(answerJson(answer, performance.now() - start, read.id)));
  }
}

interface BatchLine {
  id?: string | number | undefined;
  text: string;
  language?: Language | undefined;
}

function readLine(line: string, fallback: Language | undefined): BatchLine | { error: string } {
  const expected =
    'Write one object a line: {"id": "1", "text": "QUESTION", "lang": "cs"}; id and lang may be left out.';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: `the line is not JSON: ${line.slice(0, 60)}. ${expected}` };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return { error: `the line has no text. ${expected}` };
  const id =
    'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : undefined;
  const lang = 'lang' in value && value.lang !== null ? value.lang : undefined;
  if (lang !== undefined && !isLanguage(lang))
    return {
      error: `lang ${JSON.stringify(lang)} is not a language of the guide (${languages.join(', ')}). ${expected}`,
    };
  return { id, text: value.text, language: lang ?? fallback };
}
