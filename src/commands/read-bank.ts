import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Texts } from '../guide/texts.ts';
import { identify, type Language } from '../language/index.ts';
import { readCsv } from '../quiz/bank/csv.ts';
import { decodeText } from '../quiz/bank/decode.ts';
import { readGift } from '../quiz/bank/gift-read.ts';
import type { Found } from '../quiz/bank/item.ts';
import { readSheet } from '../quiz/bank/sheet-read.ts';
import { readXlsx } from './xlsx.ts';

/** A bank of two thousand questions has half of it. */
const mostBytes = 5_000_000;

type ReadBank = (
  file: string,
  language: Language | undefined,
) => Promise<{ found: Found; language: Language }>;

/** Reads a file of questions by the form that its name tells; its words tell its language where none is given. Every failure names the file. */
export function createBankReader(texts: Texts): ReadBank {
  return async (file, wanted) => {
    const { size } = statSync(file);
    const fail = (why: string, cause?: unknown) => new Error(`${file} cannot be read: ${why}.`, { cause });
    if (size > mostBytes)
      throw fail(
        `it has ${Math.ceil(size / 1_000_000)} MB; ${mostBytes / 1_000_000} MB are read. Make several files of it`,
      );
    const bytes = readFileSync(file);
    try {
      switch (extname(file).toLowerCase()) {
        case '.xlsx':
        case '.xls':
          return withLanguage(readSheet(await readXlsx(bytes)), wanted);
        case '.csv':
        case '.tsv':
          return withLanguage(readSheet(readCsv(decodeText(bytes))), wanted);
        case '.gift':
        case '.txt':
          return readGiftIn(texts, decodeText(bytes), wanted);
      }
    } catch (error) {
      throw fail((error as Error).message, error);
    }
    throw new Error(
      `${file} has a name that does not tell its form. Name it .gift or .txt for GIFT, .csv, .tsv or .xlsx for a spreadsheet.`,
    );
  };
}

function withLanguage(found: Found, wanted: Language | undefined): { found: Found; language: Language } {
  const words = found.items.map(({ question, right }) => `${question} ${right}`).join('\n');
  return { found, language: wanted ?? identify(words)?.language ?? 'en' };
}

/** True and false are answers in the language of the questions, which are read once to know it. */
function readGiftIn(texts: Texts, content: string, wanted: Language | undefined) {
  const wordsIn = (language: Language) => ({
    true: texts(language)('quizBank.true'),
    false: texts(language)('quizBank.false'),
  });
  const { language } = withLanguage(readGift(content, { true: '+', false: '-' }), wanted);
  return { found: readGift(content, wordsIn(language)), language };
}
