import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/index.ts';
import { quietModules } from '../../src/posters/code.ts';
import { fontFiles } from '../../src/posters/fonts.ts';
import { formats, type Size, sizes } from '../../src/posters/formats.ts';
import { layoutIndex } from '../../src/posters/index-sheet.ts';
import { labelSheets } from '../../src/posters/label.ts';
import { glue } from '../../src/posters/lines.ts';
import { type Item, mm, type Page } from '../../src/posters/page.ts';
import { drawPdf } from '../../src/posters/pdf.ts';
import { layOut } from '../../src/posters/posters.ts';
import { folders, realGuide } from '../real.ts';
import { allPages, bot, metrics, sheetFor, subjects } from './all.ts';

const fonts = { regular: openSync(fontFiles.regular), bold: openSync(fontFiles.bold) };

interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const measured = new Map<string, ReturnType<typeof fonts.bold.layout>['bbox']>();

/** Where the outlines of letters reach, in units of the font. Sheets say the same in many sizes. */
function reachOf(text: string, weight: keyof typeof fonts) {
  const key = `${weight} ${text}`;
  const known = measured.get(key) ?? fonts[weight].layout(text).bbox;
  measured.set(key, known);
  return known;
}

/** Where the ink of an item is, for text by the outlines of its letters; a code with the white border that it needs. */
function inkOf(item: Item): Box {
  if (item.kind === 'bar')
    return {
      what: 'bar',
      left: item.x,
      top: item.y,
      right: item.x + item.width,
      bottom: item.y + item.height,
    };
  if (item.kind === 'code') {
    const border = (item.side / item.code.size) * quietModules;
    const [left, top, side] = [item.x - border, item.y - border, item.side + 2 * border];
    return { what: 'code', left, top, right: left + side, bottom: top + side };
  }
  const bbox = reachOf(item.text, item.weight);
  const scale = item.size / fonts[item.weight].unitsPerEm;
  return {
    what: item.text,
    left: item.x + bbox.minX * scale,
    top: item.y - bbox.maxY * scale,
    right: item.x + bbox.maxX * scale,
    bottom: item.y - bbox.minY * scale,
  };
}

/**
 * What is cut by the edge of a page or reaches into its margin, or lies over something else. Round figures, accents and a J reach out of
 * their lines by up to a millimetre; the white border of a code may lie in the margin.
 */
function faults({ title, width, height, items }: Page, margin: number): string[] {
  const boxes = items.map(inkOf);
  const cut = boxes.filter(({ what, left, top, right, bottom }) => {
    const white = what === 'code' ? 0 : margin - mm;
    return left < white || top < white || right > width - white || bottom > height - white;
  });
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(b => `${title}: “${a.what}” and “${b.what}” overlap`),
  );
  return [...cut.map(({ what }) => `${title}: “${what}” is cut`), ...over];
}

const marginOf = (size: Size) => (size === 'label' ? 2 : formats[size].margin) * mm;

describe('what is printed', { timeout: 120_000 }, () => {
  const choices: Language[][] = [
    ['ru'],
    // each language leads once
    ...languages.map((_, i) => [...languages.slice(i), ...languages.slice(0, i)]),
  ];

  it.each(sizes)('is neither cut nor lies over anything else on %s, in any language', size => {
    const found = choices.flatMap(choice =>
      allPages(size, choice).flatMap(({ page }) => faults(page, marginOf(size))),
    );
    expect(found).toEqual([]);
  });

  it('has room for the longest name that a bot can have, and for a long address of a page', () => {
    const doors = [
      { bot: `${'a'.repeat(29)}bot` },
      { bot: 'InterhelpoBot', web: 'https://interhelpo.a-rather-long-museum-name.example/guide' },
    ];
    const found = doors.flatMap(door =>
      sizes.flatMap(size =>
        allPages(size, ['ru', 'ky', 'cs', 'eo', 'en'], door).flatMap(({ page }) =>
          faults(page, marginOf(size)),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  it('keeps to the margins in the keeper’s index and on sheets of labels too', () => {
    const { texts } = realGuide();
    const found = languages.flatMap(language => {
      const t = texts(language);
      const entries = subjects.map(subject => ({
        sheet: sheetFor(subject, [language, 'ru']),
        where: subject === 'quiz' ? t('poster.indexQuiz') : subject.address[language],
        note: t('place.nowhere'),
      }));
      const words = { title: t('poster.indexTitle'), text: t('poster.indexText'), hung: t('poster.hung') };
      return layoutIndex(entries, words, metrics).flatMap(page => faults(page, 16 * mm));
    });
    const labels = labelSheets(allPages('label').map(({ page }) => page));
    // between labels run the lines to cut along, from edge to edge
    const uncut = labels.map(page => ({ ...page, items: page.items.filter(({ kind }) => kind !== 'bar') }));
    expect([...found, ...uncut.flatMap(page => faults(page, 2 * mm))]).toEqual([]);
    expect(labels.map(({ items }) => items.filter(({ kind }) => kind === 'code').length)).toEqual([24, 4]);
  });

  it('says the number, the address and the name of the bot for those who cannot scan', () => {
    const page = allPages('A6', ['en', 'ru'])[0]?.page as Page;
    const said = page.items.flatMap(item => (item.kind === 'text' ? [item.text] : [])).join(' ');
    expect(said).toMatch(/^1 /u);
    expect(said).toContain('t.me/InterhelpoGuideBot?start=1');
    expect(said.replaceAll('\u00A0', ' ')).toContain('Or send 1 to @InterhelpoGuideBot');
    expect(said.replaceAll('\u00A0', ' ')).toContain('The corner of Interhelpo Street');
    expect(said).toContain('Source');
  });
});

describe('a sheet with more to say', () => {
  const sheet = sheetFor(subjects[0] as (typeof subjects)[number], ['en', 'cs', 'ru'], bot);
  const long = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

  it('is set in smaller type, and at last says names only', () => {
    const text = long('Слово за словом, и ни одно не теряется.', 12);
    const sayings = sheet.sayings.map(saying => ({ ...saying, text }));
    const page = layOut({ ...sheet, sayings }, 'A6', metrics) as Page;
    expect(faults(page, marginOf('A6'))).toEqual([]);
    expect(page.items.some(item => item.kind === 'text' && item.text.includes('Слово'))).toBe(false);
    const larger = layOut({ ...sheet, sayings }, 'A4', metrics) as Page;
    expect(faults(larger, marginOf('A4'))).toEqual([]);
    expect(larger.items.some(item => item.kind === 'text' && item.text.includes('Слово'))).toBe(true);
  });

  it('is none where even its name does not fit', () => {
    const sayings = sheet.sayings.map(saying => ({ ...saying, title: 'Ы'.repeat(90) }));
    for (const size of sizes) expect(layOut({ ...sheet, sayings }, size, metrics)).toBeUndefined();
  });
});

describe('the print fonts', () => {
  it('have every letter of the places, the sources and the guide’s own texts', () => {
    const { knowledge } = realGuide();
    const own = languages.map(language => readFileSync(join(folders.locales, `${language}.json`), 'utf8'));
    const texts = [JSON.stringify([...knowledge.places.values(), ...knowledge.sources.values()]), ...own];
    const isPicture = /\p{Extended_Pictographic}|\uFE0F|\p{Cc}/u;
    const letters = [...new Set(texts.join(''))].filter(letter => !isPicture.test(letter));
    expect(letters.length).toBeGreaterThan(150);
    for (const font of Object.values(fonts))
      expect(letters.filter(letter => !font.hasGlyphForCodePoint(letter.codePointAt(0) as number))).toEqual(
        [],
      );
  });
});

describe('a PDF of posters', () => {
  it('has its fonts inside, pages of their size, a title, and the same bytes each time', async () => {
    const pages = allPages('A5')
      .slice(0, 2)
      .map(({ page }) => page);
    const options = { title: 'Интергельпо', language: 'ky', made: new Date(0) };
    const pdf = Buffer.from(await drawPdf(pages, options)).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/FontFile2 /gu)).toHaveLength(2);
    expect(pdf.match(/\/BaseFont \/[A-Z]{6}\+NotoSans-(?:Regular|Bold)/gu)).toHaveLength(4);
    expect(pdf.match(/\/MediaBox \[0 0 419\.52\d* 595\.27\d*\]/gu)).toHaveLength(2);
    expect(pdf).toContain('/Lang (ky)');
    expect(Buffer.from(await drawPdf(pages, options)).toString('latin1')).toBe(pdf);
  });
});

describe('a line of print', () => {
  it.each([
    ['jdi v parku k řece', 'jdi v\u00A0parku k\u00A0řece'],
    ['29. března vyjel vlak', '29.\u00A0března vyjel vlak'],
    ['Улица и парк — рядом', 'Улица и\u00A0парк\u00A0— рядом'],
    ['45 отургуч жана 92 жарык мамысы', '45\u00A0отургуч жана 92\u00A0жарык мамысы'],
  ])('keeps together what belongs together: «%s»', (text, glued) => {
    expect(glue(text)).toBe(glued);
  });
});
