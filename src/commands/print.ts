import type { Reply } from '../guide/reply.ts';
import type { Texts } from '../guide/texts.ts';

/** A reply as lines for a terminal: title, sentences with the numbers of their sources, the sources, the pin. */
export function printReply(reply: Reply, texts: Texts): string {
  const t = texts(reply.language);
  if (reply.kind === 'pin') {
    return `⌖ ${reply.name} (${reply.latitude}, ${reply.longitude})\n  ${reply.note}\n  ${reply.link}`;
  }
  const quoted = reply.quoted
    .map(({ text, notes }) => text + notes.map(note => ` [${note}]`).join(''))
    .join(' ');
  const sources = reply.sources.map(({ number, title, author, year, address }) => {
    const named = [author, title, year].filter(Boolean).join(', ');
    return `  [${number}] ${named}. ${address}`;
  });
  return [
    reply.title && `${reply.title}\n`,
    ...reply.before,
    quoted,
    ...reply.after,
    sources.length > 0 && `\n${t('sources.title', { count: sources.length })}:\n${sources.join('\n')}`,
    reply.outcome !== 'answer' && reply.buttons.map(button => `  • ${button.label}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n');
}
