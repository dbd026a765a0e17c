import type { MessageReply, PinReply, QuizReply, QuotedSentence, Reply } from '../guide/reply.ts';
import type { Texts } from '../guide/texts.ts';

/** A reply as lines for a terminal: title, sentences with the numbers of their sources, the sources, the pin. Empty for a map. */
export function printReply(reply: Reply, texts: Texts): string {
  switch (reply.kind) {
    case 'message':
      return printMessage(reply, texts);
    case 'pin':
      return printPin(reply);
    case 'quiz':
      return printQuiz(reply);
    case 'picture':
      return `▧ ${reply.caption}`;
    case 'map':
      return '';
  }
}

function printPin({ name, latitude, longitude, note, links }: PinReply): string {
  const maps = links.map(({ name, url }) => `  ${name}: ${url}`);
  return [`⌖ ${name} (${latitude}, ${longitude})`, `  ${note}`, ...maps].join('\n');
}

function printMessage(reply: MessageReply, texts: Texts): string {
  const t = texts(reply.language);
  const sources = reply.sources.map(({ number, title, author, year, address }) => {
    const named = [author, title, year].filter(Boolean).join(', ');
    return `  [${number}] ${named}. ${address}`;
  });
  const buttons = [...reply.controls.flat(), ...reply.buttons];
  return [
    reply.title && `${reply.title}\n`,
    ...reply.before,
    reply.heading && `\n${reply.heading}`,
    printQuoted(reply.quoted),
    ...reply.parts.map(({ heading, quoted }) => `\n${heading}\n${printQuoted(quoted)}\n`),
    ...reply.after,
    sources.length > 0 && `\n${t('sources.title', { count: sources.length })}:\n${sources.join('\n')}`,
    reply.outcome !== 'answer' && buttons.map(button => `  • ${button.label}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n');
}

function printQuoted(quoted: QuotedSentence[]): string {
  return quoted.map(({ text, notes }) => text + notes.map(note => ` [${note}]`).join('')).join(' ');
}

function printQuiz({ question, options }: QuizReply): string {
  return [`? ${question}`, ...options.map((option, i) => `  ${i + 1}. ${option}`)].join('\n');
}
