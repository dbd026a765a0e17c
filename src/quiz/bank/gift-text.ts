/** The letters that GIFT has a meaning for, and the line feed, which is written `\n`: https://docs.moodle.org/en/GIFT_format#Special_characters */
const special = '~=#{}:\\';

/** While a file is read, its escaped letters are code points that no text has (Unicode's noncharacters). */
const firstPlaceholder = 0xfdd0;
const placeholders = /[\u{fdd0}-\u{fdd7}]/gu;

/** `escapeGift('a = {b}')` is `a \= \{b\}`. */
export function escapeGift(text: string): string {
  return text.replace(/[~=#{}:\\]/gu, '\\$&').replace(/\n/gu, '\\n');
}

/** Puts what is escaped out of the way of the reader. */
export function hideEscaped(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/gu, (_, letter: string) =>
    String.fromCodePoint(firstPlaceholder + (letter === 'n' ? special.length : special.indexOf(letter))),
  );
}

/** Puts back what `hideEscaped` took away, as the letters themselves. */
export function showEscaped(text: string): string {
  return text.replace(
    placeholders,
    hidden => special[(hidden.codePointAt(0) as number) - firstPlaceholder] ?? '\n',
  );
}

/** The mark of a format in front of a text. Without one Moodle takes it for its own, which is text with a few tags. */
export const formatMark = /^\s*\[(html|moodle|plain|markdown)\]/u;

/** Whether HTML shows something that a text cannot: a picture, a sound, a table. */
export const showsMore = (html: string): boolean =>
  /<(?:img|video|audio|iframe|object|table|svg|math)\b/iu.test(html);

/** Whether a text has the tags that people write by hand. */
export const hasTags = (text: string): boolean =>
  /<\/?(?:p|br|b|i|u|em|strong|span|div|sub|sup)(?:\s[^<>]*)?>/iu.test(text);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};

/** The words of a piece of HTML: `<p>Kdo&nbsp;byl <b>Fučík</b>?</p>` is `Kdo byl Fučík?`. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu,
      (whole, decimal, hex, name: string | undefined) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}
