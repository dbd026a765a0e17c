import type { InlineKeyboardButton } from 'telegraf/types';
import type { Button, MessageReply, PinReply, QuizReply, QuotedSentence } from '../guide/reply.ts';
import type { Texts } from '../guide/texts.ts';
import { pack } from './callback-data.ts';
import { type Html, html, join, link, plain, split } from './html.ts';

/** Buttons a row apart, as Telegram takes them. */
export type Keyboard = InlineKeyboardButton.CallbackButton[][];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A message of the guide in Telegram's HTML: title, sentences with the numbers of their sources, the sources to unfold. */
export function renderText(reply: MessageReply, texts: Texts): Html[] {
  const t = texts(reply.language);
  const sources = reply.sources.map(({ number, title, author, year, address }) => {
    const named = [author, title, year].filter(Boolean).join(', ');
    const opened = link(named, address);
    return opened.html.startsWith('<a ')
      ? html`${superscript(number)} ${opened}`
      : html`${superscript(number)} ${named}. ${address}`;
  });
  const parts: Html[] = [
    ...(reply.title ? [html`<b>${reply.title}</b>`] : []),
    ...reply.before.map(plain),
    ...(reply.quoted.length > 0 ? [renderQuoted(reply.quoted, reply.heading)] : []),
    ...reply.parts.map(({ heading, quoted }) => renderQuoted(quoted, heading)),
    ...reply.after.map(plain),
    ...(sources.length > 0
      ? [
          html`<blockquote expandable><b>${t('sources.title', { count: sources.length })}</b>\n${join(sources, '\n')}</blockquote>`,
        ]
      : []),
  ];
  return split(join(parts, '\n\n'));
}

/** Sentences with the numbers of their sources, under what they are where that is said. */
function renderQuoted(quoted: QuotedSentence[], heading?: string): Html {
  const sentences = quoted.map(({ text, notes }) => html`${text}${notes.map(superscript).join('\u200A')}`);
  const said = join(sentences, ' ');
  return heading === undefined ? said : html`<u>${heading}</u>\n${said}`;
}

/** The buttons that carry on what is under way: groups get them too. */
export function renderControls(reply: MessageReply): Keyboard {
  return reply.controls.map(row => row.map(({ label, event }) => button(label, { kind: 'event', event })));
}

/** The buttons under a message: more and the map; what to ask or open next; how it was. */
export function renderKeyboard(reply: MessageReply, texts: Texts): Keyboard {
  const t = texts(reply.language);
  const { quotes } = reply;
  const first: Keyboard[number] = [];
  if (quotes?.more)
    first.push(
      button(t('telegram.more'), {
        kind: 'event',
        event: { kind: 'opened', what: quotes.kind, id: quotes.id },
      }),
    );
  if (quotes?.located)
    first.push(button(t('telegram.map'), { kind: 'event', event: { kind: 'located', id: quotes.id } }));
  const next = reply.buttons.map(({ label, event }) => [button(label, { kind: 'event', event })]);
  const rating = quotes
    ? [
        [
          button('👍', { kind: 'rating', id: quotes.id, good: true }),
          button('👎', { kind: 'rating', id: quotes.id, good: false }),
        ],
      ]
    : [];
  return [
    ...renderControls(reply),
    ...(first.length > 0 ? [first] : []),
    ...joinPaging(reply.buttons, next),
    ...rating,
  ];
}

/** Puts the buttons that turn pages, the last ones, beside each other. */
function joinPaging(buttons: Button[], rows: Keyboard): Keyboard {
  const paging = buttons.filter(({ event }) => event.kind === 'browsed').length;
  return paging < 2 ? rows : [...rows.slice(0, -paging), rows.slice(-paging).flat()];
}

/** A pin as `sendVenue` takes it: the address tells how sure the position is, the buttons open it in the maps that people use. */
export function renderPin(pin: PinReply) {
  return {
    latitude: pin.latitude,
    longitude: pin.longitude,
    title: pin.name.normalize('NFC'),
    address: `${pin.address.replace(/\.$/u, '')}. ${pin.note}`.normalize('NFC'),
    reply_markup: { inline_keyboard: [pin.links.map(({ name, url }) => ({ text: name, url }))] },
  };
}

/** A question as `sendPoll` takes it. */
export function renderQuiz({ question, options, right, explanation }: QuizReply) {
  return {
    question,
    options: options.map(text => ({ text })),
    type: 'quiz',
    correct_option_ids: [right],
    explanation,
  };
}

/** A button that carries what pressing it means. */
export function button(label: string, press: Parameters<typeof pack>[0]): Keyboard[number][number] {
  return { text: label, callback_data: pack(press) };
}

function superscript(number: number): string {
  return [...String(number)].map(digit => superscripts[Number(digit)]).join('');
}
