import type { Event } from '../../guide/event.ts';
import type { Button, MessageReply, QuotedSentence, SourceNote } from '../../guide/reply.ts';
import { element } from './element.ts';

/** Makes the ids of source lists differ from answer to answer. */
let shown = 0;

/** An answer of the guide: title, sentences with the numbers of their sources, the sources, what to press. */
export function messageElement(
  reply: MessageReply,
  sourcesTitle: string,
  press: (event: Event, label: string) => void,
): HTMLElement {
  const anchor = `sources-${++shown}`;
  const article = element('article', { lang: reply.language });
  if (reply.title) article.append(element('h2', {}, reply.title));
  for (const text of reply.before) article.append(element('p', {}, text));
  if (reply.heading) article.append(element('h3', {}, reply.heading));
  if (reply.quoted.length > 0) article.append(quotedElement(reply.quoted, anchor));
  for (const { heading, quoted } of reply.parts)
    article.append(element('h3', {}, heading), quotedElement(quoted, anchor));
  for (const text of reply.after) article.append(element('p', {}, text));
  if (reply.sources.length > 0) article.append(sourceList(reply.sources, sourcesTitle, anchor));
  for (const row of reply.controls) article.append(buttonList(row, 'controls', press));
  if (reply.buttons.length > 0) article.append(buttonList(reply.buttons, 'suggestions', press));
  return article;
}

function quotedElement(quoted: QuotedSentence[], anchor: string): HTMLElement {
  const paragraph = element('p');
  for (const { text, notes } of quoted)
    paragraph.append(text, ...notes.map(note => noteLink(note, anchor)), ' ');
  return paragraph;
}

function buttonList(
  buttons: Button[],
  name: string,
  press: (event: Event, label: string) => void,
): HTMLElement {
  const items = buttons.map(({ label, event }) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => press(event, label));
    return element('li', {}, button);
  });
  return element('ul', { class: name }, ...items);
}

function noteLink(note: number, anchor: string): HTMLElement {
  const link = element('a', { href: `#${anchor}-${note}` }, `[${note}]`);
  // a link into a closed list leads nowhere
  link.addEventListener('click', () => document.getElementById(anchor)?.setAttribute('open', ''));
  return element('sup', {}, link);
}

/** The sources of an answer, numbered, to fold away. */
export function sourceList(sources: SourceNote[], title: string, anchor: string): HTMLElement {
  const items = sources.map(({ number, title, author, year, address }) => {
    const named = [author, title, year].filter(Boolean).join(', ');
    const where = /^https?:\/\//u.test(address)
      ? element(
          'a',
          { href: address, target: '_blank', rel: 'noopener' },
          address.replace(/^https?:\/\//u, ''),
        )
      : address;
    return element('li', { id: `${anchor}-${number}`, value: String(number) }, `${named}. `, where);
  });
  return element(
    'details',
    { class: 'sources', id: anchor, open: '' },
    element('summary', {}, title),
    element('ol', {}, ...items),
  );
}
