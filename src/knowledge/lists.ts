import { type Language, languages } from '../language/languages.ts';
import type { Files } from './files.ts';
import type { Problem } from './problem.ts';
import type { Knowledge, Passage } from './types.ts';

/** A line of a text file that says something, with its number counted from 1. */
interface Line {
  text: string;
  number: number;
}

/**
 * The word lists of search: `asked/<language>.txt`, `untold/<language>.txt`, `synonyms/<language>.txt`,
 * `off-topic/<language>.txt`. None is needed. They are
 * long, and plain lines are read many times faster than YAML.
 */
export function readLists(
  files: Files,
  passages: Passage[],
  problems: Problem[],
): Pick<Knowledge, 'synonyms' | 'untold' | 'offTopic'> {
  for (const language of languages) readAsked(files, language, passages, problems);
  return {
    synonyms: inEach(language =>
      linesOf(files.get(`synonyms/${language}.txt`)).map(({ text, number }) => {
        const group = text
          .split(',')
          .map(word => word.trim())
          .filter(Boolean);
        if (group.length < 2)
          problems.push({
            file: `synonyms/${language}.txt`,
            line: number,
            text: `“${text}” is alone. Write at least two words for the same thing, with commas between them.`,
          });
        return group;
      }),
    ),
    untold: inEach(language => linesOf(files.get(`untold/${language}.txt`)).map(({ text }) => text)),
    offTopic: inEach(language => linesOf(files.get(`off-topic/${language}.txt`)).map(({ text }) => text)),
  };
}

/** By section, what people asked to get there: `[section-id]`, then one way of asking a line. Adds it to the passages. */
function readAsked(files: Files, language: Language, passages: Passage[], problems: Problem[]): void {
  const file = `asked/${language}.txt`;
  if (!files.has(file)) return;
  const inLanguage = new Map(
    passages.filter(passage => passage.language === language).map(passage => [passage.id, passage]),
  );
  let passage: Passage | undefined;
  for (const { text, number } of linesOf(files.get(file))) {
    const id = /^\[(.*)\]$/u.exec(text)?.[1];
    if (id === undefined && passage) passage.asked.push(text);
    else if (id === undefined)
      problems.push({
        file,
        line: number,
        text: 'stands before the first section. Write its id in brackets: [section-id].',
      });
    else {
      passage = inLanguage.get(id);
      if (!passage)
        problems.push({
          file,
          line: number,
          text: `“${id}” is no section in this language. Correct the id.`,
        });
    }
  }
}

/** The lines of a file without blank ones and comments (`#`). */
function linesOf(content = ''): Line[] {
  return content
    .split('\n')
    .map((text, i) => ({ text: text.trim(), number: i + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

function inEach<T>(read: (language: Language) => T): Record<Language, T> {
  return { ky: read('ky'), ru: read('ru'), cs: read('cs'), eo: read('eo'), en: read('en') };
}
