/**
 * Text in Telegram's HTML, escaped by construction: the only ways to make one are the functions here.
 * Source of the rules: https://core.telegram.org/bots/api#html-style
 */
export interface Html {
  readonly html: string;
}

/** Plain text, as it reads: composed (NFC, or Telegram would drop some accents), no control characters, no bidi embeddings. */
export function plain(text: string): Html {
  return { html: escapeHtml(tidy(text)) };
}

/** `html\`<b>${title}</b>\`` with texts that are escaped, and Html that is taken as it is. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html)[]): Html {
  const text = parts.reduce((made, part, i) => {
    const value = values[i - 1] as string | number | Html;
    return made + (typeof value === 'object' ? value.html : escapeHtml(tidy(String(value)))) + part;
  });
  return { html: text };
}

/** Pieces with something in between. */
export function join(pieces: Html[], between: string): Html {
  return { html: pieces.map(piece => piece.html).join(escapeHtml(between)) };
}

/** A link where the address is one that Telegram can open, the bare text otherwise. */
export function link(text: string, address: string): Html {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const opens = url && /^https?:$/u.test(url.protocol) && url.hostname.includes('.');
  return opens ? html`<a href="${url.href}">${text}</a>` : plain(text);
}

/** How long Telegram takes a message to be: code points without tags, each reference one character. */
export function lengthOf({ html: text }: Html): number {
  return [...text.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot);/gu, '.')].length;
}

/**
 * Splits a message into ones of at most `limit` characters (Telegram: 4096), at line ends and blanks where it can. Tags that are open
 * at a split are closed before and opened again after it.
 */
export function split(message: Html, limit = 4096): Html[] {
  if (lengthOf(message) <= limit) return [message];
  const parts: Html[] = [];
  let open: string[] = [];
  let current = '';
  let length = 0;
  const closing = () =>
    open
      .toReversed()
      .map(tag => `</${/^<([\w-]+)/u.exec(tag)?.[1]}>`)
      .join('');
  const flush = () => {
    if (length > 0) parts.push({ html: current.trimEnd() + closing() });
    current = open.join('');
    length = 0;
  };
  for (const [token] of message.html.matchAll(/<[^>]*>|[^<\s]+|\s+/gu)) {
    if (token.startsWith('</')) {
      open = open.slice(0, -1);
      current += token;
    } else if (token.startsWith('<')) {
      open = [...open, token];
      current += token;
    } else {
      for (const piece of pieces(token, limit)) {
        const size = lengthOf({ html: piece });
        if (length + size > limit) flush();
        if (length === 0 && /^\s+$/u.test(piece)) continue;
        current += piece;
        length += size;
      }
    }
  }
  flush();
  return parts;
}

/** A word of more than `limit` characters in pieces; a reference such as `&amp;` stays whole. */
function pieces(word: string, limit: number): string[] {
  if (word.length <= limit) return [word];
  const letters = word.match(/&(?:amp|lt|gt|quot);|./gsu) ?? [];
  const made: string[] = [];
  for (let i = 0; i < letters.length; i += limit) made.push(letters.slice(i, i + limit).join(''));
  return made;
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Letters that are composed as they are, and no control characters: nearly every text is of these only. */
const surelyTidy =
  /^[ -~\u00A0-\u02FF\u0370-\u052F\u200A-\u200D\u2010-\u2027\u2030-\u206F\u2070-\u209F\u2190-\u21FF\n]*$/u;

function tidy(text: string): string {
  if (surelyTidy.test(text)) return text;
  // U+2028 to U+202E are dropped by Telegram, control characters become blanks there
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[\u2028-\u202E]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}
