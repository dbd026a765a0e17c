import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, join, lengthOf, link, plain, split } from '../../src/telegram/html.ts';

/** Tags that are open at the end of a message; throws where one is closed that is not open. */
function openAtEnd(message: string): string[] {
  const open: string[] = [];
  for (const [, slash, name] of message.matchAll(/<(\/?)([\w-]+)[^>]*>/gu)) {
    if (!slash) open.push(name as string);
    else if (open.pop() !== name) throw new Error(`${name} is closed, but not open`);
  }
  return open;
}

describe('Telegram’s HTML', () => {
  it('escapes whatever is put into it', () => {
    expect(html`<b>${'<script> & "x"'}</b>`.html).toBe('<b>&lt;script&gt; &amp; &quot;x&quot;</b>');
    expect(html`${html`<i>${'a<b'}</i>`} ${1925}`.html).toBe('<i>a&lt;b</i> 1925');
  });

  it('composes letters and drops what Telegram would drop', () => {
    expect(plain('Dvu\u030Ar\u202Ex\u2028').html).toBe('Dvůrx');
    expect(plain('a\u0000b\tc').html).toBe('a b c');
  });

  it('links only what Telegram can open', () => {
    expect(link('Wiki', 'https://en.wikipedia.org/wiki/Great_Chüy_Canal?a=1&b="2"').html).toBe(
      '<a href="https://en.wikipedia.org/wiki/Great_Ch%C3%BCy_Canal?a=1&amp;b=%222%22">Wiki</a>',
    );
    for (const address of ['javascript:alert(1)', 'open.kg, street history', 'http://localhost/x', ''])
      expect(link('Here', address).html).toBe('Here');
  });

  it('splits any message into parts that fit, with every tag closed and no letter lost', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean()), { maxLength: 40 }),
        fc.integer({ min: 20, max: 200 }),
        (words, limit) => {
          const message = join(
            words.map(([text, bold]) => (bold ? html`<b>${text} <i>${text}</i></b>` : plain(text))),
            ' ',
          );
          const parts = split(message, limit);
          for (const part of parts) {
            expect(lengthOf(part)).toBeLessThanOrEqual(limit);
            expect(openAtEnd(part.html)).toEqual([]);
          }
          const letters = (text: string) => text.replace(/<[^>]*>/gu, '').replace(/\s/gu, '');
          expect(letters(parts.map(part => part.html).join(''))).toBe(letters(message.html));
        },
      ),
    );
  });
});
