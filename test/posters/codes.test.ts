import { describe, expect, it } from 'vitest';
import { inLetters, placeLink } from '../../src/posters/address.ts';
import { makeCode } from '../../src/posters/code.ts';
import { sizes } from '../../src/posters/formats.ts';
import { layoutIndex } from '../../src/posters/index-sheet.ts';
import { labelSheets } from '../../src/posters/label.ts';
import { outlineOf } from '../../src/posters/outline.ts';
import { codePng, codeSvg } from '../../src/posters/picture.ts';
import { allPages, metrics, sheetFor, subjects } from './all.ts';
import { blurred, photograph, photographSvg, read } from './photo.ts';

const web = { bot: 'InterhelpoGuideBot', web: 'https://guide.example' };
const hard = { pixels: 2, degrees: 15, covered: 0.1 };
/** At two pixels a module it matters where between pixels an edge falls; phones take many pictures a second, and no hand is still. */
const shots = [0, 0.5, 0.25, 0.75].flatMap(x => [0, 0.5, 0.25, 0.75].map((y): [number, number] => [x, y]));

/** Names of the posters whose code, with what stands around it, is read in none of sixteen shots. */
function misread(posters: ReturnType<typeof allPages>): string[] {
  return posters
    .filter(
      ({ sheet, page }) =>
        !shots.some(moved => read(blurred(photograph(page, { ...hard, moved }, 0))) === sheet.code.text),
    )
    .map(({ sheet }) => sheet.name);
}

describe('a code on a poster', { timeout: 120_000 }, () => {
  it.each(sizes)(
    'is read on %s at 2 pixels a module, turned by 15 degrees, blurred, with a tenth covered',
    size => {
      expect(misread(allPages(size))).toEqual([]);
    },
  );

  it('is read as well where it leads to the page of the guide', () => {
    expect(misread(allPages('A6', ['en'], web))).toEqual([]);
  });

  it('is found on the whole sheet at the first look from a little nearer', () => {
    const missed = [...allPages('label'), ...allPages('A5').slice(0, 5)].filter(
      ({ sheet, page }) => read(blurred(photograph(page, { ...hard, pixels: 3 }))) !== sheet.code.text,
    );
    expect(missed.map(({ page }) => page.title)).toEqual([]);
  });

  it('is read wherever it is covered but for its corners, which readers look for', () => {
    const [{ sheet, page }] = allPages('A5') as [ReturnType<typeof allPages>[number]];
    const places = [0.4, 0.5, 0.6].flatMap(x => [0.4, 0.5, 0.6].map((y): [number, number] => [x, y]));
    const missed = places.filter(coverAt => {
      const photo = photograph(page, { ...hard, pixels: 2.5, coverAt }, 0);
      return read(blurred(photo)) !== sheet.code.text;
    });
    expect(missed).toEqual([]);
  });

  it('is read in the keeper’s index and on sheets of labels, each apart', () => {
    const entries = subjects.map(subject => ({ sheet: sheetFor(subject, ['ru', 'cs']), where: 'Бишкек' }));
    const index = layoutIndex(entries, { title: 'Плакаты', text: 'Куда', hung: 'Когда' }, metrics);
    const labels = labelSheets(allPages('label').map(({ page }) => page));
    for (const pages of [index, labels]) {
      const said = pages.flatMap(page =>
        page.items
          .filter(({ kind }) => kind === 'code')
          .map((_, nth) => read(blurred(photograph(page, { ...hard, pixels: 2.5 }, nth)))),
      );
      expect(said).toEqual(entries.map(({ sheet }) => sheet.code.text));
    }
  });
});

describe('the code of a place', () => {
  it('is of version 4 for the name of a bot of up to 24 letters, and may lose a quarter', () => {
    for (const bot of ['InterhelpoGuideBot', `${'a'.repeat(21)}bot`]) {
      const code = makeCode(placeLink({ bot }, { id: 'fucik-park', number: 12 }));
      expect(code).toMatchObject({ version: 4, level: 'Q', size: 33 });
    }
  });

  it('may lose more where that makes it no larger', () => {
    expect(makeCode('https://t.me/IhBot?start=1')).toMatchObject({ version: 3, level: 'Q' });
    expect(makeCode('https://t.me/I')).toMatchObject({ version: 2, level: 'H' });
  });

  it('is drawn along its edges, dark where its modules are', () => {
    const code = makeCode('https://t.me/InterhelpoGuideBot?start=12');
    const { pixels, width } = photographSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="35" height="35"><rect width="35" height="35" fill="#fff"/><path transform="translate(1 1)" d="${outlineOf(code)}"/></svg>`,
    );
    for (let row = -1; row <= code.size; row++)
      for (let column = -1; column <= code.size; column++) {
        const dark = pixels[4 * ((row + 1) * width + column + 1)] === 0;
        expect(dark, `${row} ${column}`).toBe(code.isDark(row, column));
      }
  });

  it('stands alone as SVG and as PNG, with the white border that readers need', async () => {
    const code = makeCode('https://t.me/InterhelpoGuideBot?startgroup=quiz');
    const svg = codeSvg(code);
    expect(svg).toContain(`viewBox="0 0 ${code.size + 8} ${code.size + 8}"`);
    expect(
      read(photographSvg(svg.replace(/width="\d+mm" height="\d+mm"/u, 'width="180" height="180"'))),
    ).toBe(code.text);
    const png = await codePng(code);
    const side = 20 * (code.size + 8);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
    const shown = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${side}" height="${side}"><image width="${side}" height="${side}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
    expect(read(photographSvg(shown))).toBe(code.text);
  });

  it('is printed in letters as it is typed', () => {
    expect(inLetters(placeLink(web, { id: 'kant', number: 19 }))).toBe('guide.example/p/kant');
  });
});
