/** Where codes lead: to the bot, or to a page of the guide where the keeper prefers the web. */
export interface Door {
  /** name of the bot without the @ */
  bot: string;
  /** address of the guide's page, without a slash at its end */
  web?: string | undefined;
}

/**
 * What the code of a place says: `https://t.me/InterhelpoBot?start=12`, or `https://guide.example/p/fucik-park` on the web. The payload
 * is the bare number of the place, which stays as it is when the place gets another name or id: the shortest that is lasting, so a
 * bot's name of up to 24 letters fits into a code of version 4 (33 modules a side).
 */
export function placeLink({ bot, web }: Door, { id, number }: { id: string; number: number }): string {
  return web === undefined ? `https://t.me/${bot}?start=${number}` : `${web}/p/${id}`;
}

/** Lets the visitor choose a group, adds the bot to it, and starts the quiz there: https://core.telegram.org/bots/features#deep-linking */
export function quizLink({ bot }: Door): string {
  return `https://t.me/${bot}?startgroup=quiz`;
}

/** A link as it is printed for those who type it: without `https://`. */
export function inLetters(link: string): string {
  return link.replace(/^https?:\/\//u, '');
}

/** Reads the name of a bot: `InterhelpoBot`, `@InterhelpoBot` or `https://t.me/InterhelpoBot`. Throws for what is none. */
export function readBotName(text: string): string {
  const name = text.trim().replace(/^(?:https?:\/\/)?t\.me\/|^@/iu, '');
  if (!/^[a-z]\w{3,31}$/iu.test(name))
    throw new Error(
      `“${text}” is no name of a bot. Give the one that @BotFather shows, 4 to 32 of A-Z a-z 0-9 _: --bot InterhelpoBot`,
    );
  return name;
}

/** Reads the address of the guide's page, to which `/p/<id>` is added. Throws for what is none. */
export function readWebAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(
      `“${text}” is no address of a page. Give it as browsers show it: --web https://guide.example`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
}
