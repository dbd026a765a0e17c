import type { InlineKeyboardButton } from 'telegraf/types';
import type { Button, MessageReply, PinReply } from '../guide/reply.ts';
import type { Texts } from '../guide/texts.ts';
import { pack } from './callback-data.ts';
import { type Html, html, join, link, plain, split } from './html.ts';

/** Buttons a row apart, as Telegram takes them. */
export type Keyboard = InlineKeyboardButton.CallbackButton[][];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A message of the guide in Telegram's HTML: title, sentences with the numbers of their sources, the sources to unfold. */
export function renderText(reply: MessageReply, texts: Texts): Html[] {
  const t = texts(reply.language);
  const quoted = reply.quoted.map(({ text, notes }) => html`${text}${notes.map(superscript).join('\u200A')}`);
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
    ...(quoted.length > 0 ? [join(quoted, ' ')] : []),
    ...reply.after.map(plain),
    ...(sources.length > 0
      ? [
          html`<blockquote expandable><b>${t('sources.title', { count: sources.length })}</b>\n${join(sources, '\n')}</blockquote>`,
        ]
      : []),
  ];
  return split(join(parts, '\n\n'));
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
  return [...(first.length > 0 ? [first] : []), ...joinPaging(reply.buttons, next), ...rating];
}

/** Puts the buttons that turn pages, the last ones, beside each other. */
function joinPaging(buttons: Button[], rows: Keyboard): Keyboard {
  const paging = buttons.filter(({ event }) => event.kind === 'browsed').length;
  return paging < 2 ? rows : [...rows.slice(0, -paging), rows.slice(-paging).flat()];
}

/** A pin as `sendVenue` takes it: the address tells how sure the position is. */
export function renderPin(pin: PinReply): {
  latitude: number;
  longitude: number;
  title: string;
  address: string;
} {
  return {
    latitude: pin.latitude,
    longitude: pin.longitude,
    title: pin.name.normalize('NFC'),
    address: `${pin.address.replace(/\.$/u, '')}. ${pin.note}`.normalize('NFC'),
  };
}

/** A button that carries what pressing it means. */
export function button(label: string, press: Parameters<typeof pack>[0]): Keyboard[number][number] {
  return { text: label, callback_data: pack(press) };
}

function superscript(number: number): string {
  return [...String(number)].map(digit => superscripts[Number(digit)]).join('');
}
