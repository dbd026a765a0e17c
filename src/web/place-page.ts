import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw } from 'hono/html';
import type { Guide } from '../guide/guide.ts';
import type { MessageReply, PinReply, QuotedSentence, SourceNote } from '../guide/reply.ts';
import { respond } from '../guide/respond.ts';
import type { Texts } from '../guide/texts.ts';
import { type Language, languages } from '../language/index.ts';

export interface PlacePageParts {
  guide: Guide;
  texts: Texts;
  /** folder of the page's own files */
  page: string;
  /** name of the bot, where there is one */
  bot?: string | undefined;
}

/** Makes the page of a place that a printed code opens, by its id or its number; `undefined` where no place has it. */
export type PlacePage = (
  idOrNumber: string,
  language: Language,
) => { id: string; content: Promise<string> } | undefined;

type Markup = ReturnType<typeof html>;

/**
 * The guide's page, opened at a place: what is told there stands in it, so that it can be read without JavaScript too. The page's own
 * script finds the place in `data-place` and takes over.
 */
export function createPlacePage({ guide, texts, page, bot }: PlacePageParts): PlacePage {
  let frame: string | undefined;
  return (idOrNumber, language) => {
    const id = (/^\d+$/u.test(idOrNumber) && guide.stopIn(idOrNumber)?.place?.id) || idOrNumber;
    if (!guide.show(id, language)) return undefined;
    const { replies } = respond(guide, texts, { kind: 'arrived', place: id }, { chosen: language });
    const message = replies.find(reply => reply.kind === 'message') as MessageReply;
    const pin = replies.find(reply => reply.kind === 'pin');
    // files of the page lie one folder up from /p/<id>
    frame ??= readFileSync(join(page, 'index.html'), 'utf8').replace(
      /(href|src)="(icon\.svg|style\.css|main\.js)"/gu,
      '$1="../$2"',
    );
    return { id, content: fill(frame, id, message, pin, language) };
  };

  async function fill(
    frame: string,
    id: string,
    message: MessageReply,
    pin: PinReply | undefined,
    language: Language,
  ): Promise<string> {
    const t = texts(language);
    const title = `${message.title} · ${t('welcome.title')}`;
    const content = await html`${article(message, texts)}${pin ? pinArticle(pin, t('place.maps')) : ''}
      ${bot ? html`<p><a class="door" href="https://t.me/${bot}?start=p_${id}">${t('page.openTelegram')}</a></p>` : ''}
      <noscript><p>${languages.map(code => html`<a href="?lang=${code}" lang="${code}">${nameOf(code)}</a> `)}</p></noscript>`;
    const filled: [string | RegExp, string][] = [
      [/<html lang="\w+">/u, `<html lang="${language}">`],
      [/<title>[^<]*<\/title>/u, (await html`<title>${title}</title>`).toString()],
      [/(<h1 id="title">)[^<]*/u, `$1${await html`${t('welcome.title')}`}`],
      ['<body>', `<body data-place="${id}">`],
      // it says that nothing can be read
      [/<noscript>The guide[^<]*<\/noscript>/u, ''],
      [/(<div id="conversation"[^>]*>)/u, `$1${content.toString().replaceAll('$', '$$$$')}`],
    ];
    return filled.reduce((made, [from, to]) => made.replace(from, to), frame);
  }
}

/** The name of a language in that language. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

function article(reply: MessageReply, texts: Texts): Markup {
  const parts = reply.parts.map(
    ({ heading, quoted }) => html`<h3>${heading}</h3><p>${sentences(quoted)}</p>`,
  );
  return html`<article lang="${reply.language}"><h2>${reply.title}</h2>
    ${reply.before.map(text => html`<p>${text}</p>`)}
    ${reply.heading ? html`<h3>${reply.heading}</h3>` : ''}<p>${sentences(reply.quoted)}</p>
    ${parts}${reply.after.map(text => html`<p>${text}</p>`)}
    <details class="sources" open><summary>${texts(reply.language)('sources.title', { count: reply.sources.length })}</summary><ol>${reply.sources.map(source)}</ol></details>
  </article>`;
}

function sentences(quoted: QuotedSentence[]): Markup[] {
  return quoted.map(({ text, notes }) => html`${text}${notes.map(note => html`<sup>[${note}]</sup>`)} `);
}

function source({ number, title, author, year, address }: SourceNote): Markup {
  const named = [author, title, year].filter(Boolean).join(', ');
  const where = /^https?:\/\//u.test(address)
    ? html`<a href="${address}" rel="noopener">${address}</a>`
    : address;
  return html`<li value="${number}">${named}. ${where}</li>`;
}

function pinArticle({ name, address, note, links, language }: PinReply, maps: string): Markup {
  const opened = links.map(({ name, url }) => html`<a href="${url}" rel="noopener">${name}</a>${raw(' ')}`);
  return html`<article class="pin" lang="${language}"><h3>${name}</h3><p>${address}</p><p class="note">${note}</p><p>${maps} ${opened}</p></article>`;
}
