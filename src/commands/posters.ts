import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { loadLocales } from '../guide/locales.ts';
import { placeNote } from '../guide/place-note.ts';
import { createTexts } from '../guide/texts.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { isLanguage, type Language, languages } from '../language/index.ts';
import { readBotName, readWebAddress } from '../posters/address.ts';
import { findPlace, inOrder } from '../posters/choose.ts';
import { mostLanguages, readSize, type Size, sizes, usualLanguages } from '../posters/formats.ts';
import { type IndexEntry, layoutIndex } from '../posters/index-sheet.ts';
import { labelSheets } from '../posters/label.ts';
import type { Page } from '../posters/page.ts';
import { createMetrics, drawPdf } from '../posters/pdf.ts';
import { codePng, codeSvg } from '../posters/picture.ts';
import { languagesFor, layOut, type Subject, sheetOf } from '../posters/posters.ts';
import type { Sheet } from '../posters/sheet.ts';

interface PosterOptions {
  bot: string;
  out: string;
  places?: string;
  size: string;
  languages?: string;
  web?: string;
}

/** `guide posters --bot NAME --out DIR`: sheets to print as PDF, bare codes as SVG and PNG, and the keeper's index of them. */
export async function posters(config: Config, options: PosterOptions, made: Date): Promise<void> {
  const knowledge = loadKnowledge(config.knowledge, config.snapshot);
  const texts = createTexts(loadLocales(config.locales));
  const size = wantedSize(options.size);
  const wanted = wantedLanguages(options.languages) ?? usualLanguages(size);
  const subjects = wantedSubjects(options.places, knowledge);
  const door = {
    bot: readBotName(options.bot),
    web: options.web === undefined ? undefined : readWebAddress(options.web),
  };
  const parts = { knowledge, texts, door, languages: languagesFor(size, wanted) };
  const metrics = createMetrics();
  const sheets = subjects.map(subject => sheetOf(subject, parts));
  const pages = sheets.map(sheet => layOut(sheet, size, metrics) ?? tooLong(sheet, size));

  const [language = 'en'] = parts.languages;
  const write = writer(options.out, { title: texts(language)('welcome.title'), language, made });
  await write(`posters-${size}.pdf`, pages);
  if (size === 'label') await write('labels-on-A4.pdf', labelSheets(pages));
  for (const [i, sheet] of sheets.entries()) {
    await write(join(size, `${sheet.name}.pdf`), [pages[i] as Page]);
    await write(join('codes', `${sheet.name}.svg`), codeSvg(sheet.code));
    await write(join('codes', `${sheet.name}.png`), await codePng(sheet.code));
  }
  const t = texts(language);
  const entries = sheets.map((sheet, i): IndexEntry => {
    const subject = subjects[i] as Subject;
    if (subject === 'quiz') return { sheet, where: t('poster.indexQuiz') };
    return { sheet, where: subject.address[language], note: placeNote(subject, language, texts) };
  });
  const indexTexts = {
    title: t('poster.indexTitle'),
    text: t('poster.indexText'),
    hung: t('poster.hung'),
  };
  await write('index.pdf', layoutIndex(entries, indexTexts, metrics));
  tell(options.out, size, parts.languages, sheets);
  if (options.languages !== undefined && wanted.length > parts.languages.length)
    console.log(
      `${size} holds ${mostLanguages[size]} languages; left out: ${wanted.slice(mostLanguages[size]).join(', ')}.`,
    );
}

function tell(folder: string, size: Size, inLanguages: Language[], sheets: Sheet[]): void {
  const versions = [...new Set(sheets.map(({ code }) => code.version))].sort((a, b) => a - b);
  const count = sheets.length === 1 ? '1 poster' : `${sheets.length} posters`;
  console.log(
    [
      `${folder}: ${count} (${size}; ${inLanguages.join(', ')}), codes of version ${versions.join(' and ')}, error correction Q or better.`,
      `  posters-${size}.pdf   all of them, to print at once: at 100 %, not fitted to the page`,
      ...(size === 'label' ? ['  labels-on-A4.pdf    24 on a sheet'] : []),
      `  ${size}/   one by one`,
      '  codes/   bare codes as SVG and PNG',
      '  index.pdf   where to hang which',
    ].join('\n'),
  );
}

/** Writes a file into the folder, pages as PDF; makes folders as needed. */
function writer(folder: string, options: { title: string; language: Language; made: Date }) {
  return async (path: string, content: Page[] | string | Uint8Array) => {
    const file = join(folder, path);
    try {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, Array.isArray(content) ? await drawPdf(content, options) : content);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${file} cannot be written: ${reason}. Choose another folder: --out posters`, {
        cause,
      });
    }
  };
}

function tooLong(sheet: Sheet, size: Size): never {
  throw new Error(
    `“${sheet.sayings[0]?.title}” has too much to say for ${size}. Shorten its name, or take a larger --size or fewer --languages.`,
  );
}

function wantedSize(word: string): Size {
  const size = readSize(word);
  if (size) return size;
  throw new Error(`--size ${word} is not known. Use one of ${sizes.join(', ')}.`);
}

function wantedLanguages(list: string | undefined): Language[] | undefined {
  const codes = list && wordsOf(list);
  if (!codes || codes.length === 0) return undefined;
  const wrong = codes.find(code => !isLanguage(code));
  if (wrong !== undefined)
    throw new Error(`--languages: “${wrong}” is no language of the guide. Use ${languages.join(', ')}.`);
  return codes.filter(isLanguage);
}

/** All places and the quiz, where the guide has one; or those of a list. */
function wantedSubjects(list: string | undefined, { places, quiz }: Knowledge): Subject[] {
  if (list === undefined) return [...inOrder(places), ...(quiz.length > 0 ? (['quiz'] as const) : [])];
  const subjects = wordsOf(list).map(word => {
    const subject = word === 'quiz' ? word : findPlace(places, word);
    if (subject) return subject;
    const [example] = inOrder(places);
    throw new Error(
      `--places: “${word}” is neither the number nor the id of a place, nor “quiz”. Write for example --places ${example?.number},quiz`,
    );
  });
  if (subjects.length === 0) throw new Error('--places names nothing. Leave it out to make all posters.');
  return subjects;
}

/** The words of a list with commas, each once. */
function wordsOf(list: string): string[] {
  return [...new Set(list.split(',').map(word => word.trim()))].filter(Boolean);
}
