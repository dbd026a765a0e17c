import { type Language, languages } from '../../language/languages.ts';
import type { Problem } from '../problem.ts';
import { textsOf } from '../texts-of.ts';
import type { Knowledge } from '../types.ts';
import { knownWords, orthographicTraps } from './orthography.ts';

/** Longest text of a section, in characters: what an answer quotes in full. */
const longestSection = 750;
const fewestQuestions = 2;
const mostQuestions = 5;

/** What is wrong with the knowledge as text: orthographic traps, lengths, numbers of typical questions, sources that nobody cites. */
export function checkWriting(knowledge: Knowledge): Problem[] {
  const known = new Map(
    languages.map(language => [language, knownWords(surelyRight(knowledge, language), language)]),
  );
  const inTexts = textsOf(knowledge).flatMap(({ file, line, language, what, text, limit }) => {
    const at = `${what} (${language}) “${text.slice(0, 50)}”`;
    const traps: Problem[] = orthographicTraps(text, language, known.get(language) ?? new Map()).map(
      trap => ({
        file,
        line,
        text: `${at}: ${trap}`,
      }),
    );
    const length = [...text].length;
    if (length > limit)
      traps.push({ file, line, text: `${at} has ${length} characters. Shorten it to ${limit}.` });
    return traps;
  });
  const inSections = knowledge.passages.flatMap(({ file, line, id, paragraphs, questions }) => {
    const problems: Problem[] = [];
    const length = paragraphs.flat().reduce((sum, { text }) => sum + text.length + 1, -1);
    if (length > longestSection)
      problems.push({
        file,
        line,
        text: `section “${id}” has ${length} characters. Shorten it to ${longestSection}, or make two of it.`,
      });
    if (questions.length < fewestQuestions || questions.length > mostQuestions)
      problems.push({
        file,
        line,
        text: `section “${id}” has ${questions.length} typical questions. Write ${fewestQuestions} to ${mostQuestions}.`,
      });
    return problems;
  });
  return [...inTexts, ...inSections, ...uncitedSources(knowledge)];
}

/**
 * Names as the glossary and the places print them; in Kyrgyz its terms too, where a keyboard without ө ү ң loses letters most often.
 * (In the others a bare word may be another word: Esperanto celo is an aim, ĉelo a cell.)
 */
function surelyRight({ glossary, places }: Knowledge, language: Language): string[] {
  return [
    ...glossary
      .filter(entry => language === 'ky' || entry.kind !== 'term')
      .map(entry => entry.names[language][0] as string),
    ...[...places.values()].map(place => place.name[language]),
  ];
}

function uncitedSources({ sources, passages, places, quiz }: Knowledge): Problem[] {
  const cited = new Set([
    ...passages.flatMap(passage => passage.paragraphs.flat().flatMap(sentence => sentence.sources)),
    ...[...places.values()].flatMap(place => place.sources),
    ...quiz.flatMap(question => question.sources),
  ]);
  return [...sources.keys()]
    .filter(id => !cited.has(id))
    .map(id => ({
      file: 'sources.yaml',
      text: `source “${id}” is cited nowhere. Cite it, or take it out of the list.`,
    }));
}
