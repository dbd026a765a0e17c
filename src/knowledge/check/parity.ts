import { languages } from '../../language/languages.ts';
import { groupBy } from '../group.ts';
import type { Problem } from '../problem.ts';
import { type Knowledge, type Passage, type SomeTexts, sentencesOf } from '../types.ts';

/** Where a text says something else in one language than in English: other numbers, other sources, other facts or places. */
export function checkParity({ passages, quiz, tours, places }: Knowledge): Problem[] {
  const sections = [...groupBy(passages, passage => passage.id).values()].flatMap(inSection => {
    const reference = inSection.find(passage => passage.language === 'en') ?? (inSection[0] as Passage);
    return inSection.filter(passage => passage !== reference).flatMap(passage => compare(reference, passage));
  });
  const inFive = [
    ...quiz.flatMap(({ file, id, question, right, wrong, explanation }) =>
      [question, right, ...wrong, explanation ?? {}].map(texts => ({
        file,
        what: `quiz question “${id}”`,
        texts,
      })),
    ),
    ...tours.flatMap(({ id, title, summary, stops }) =>
      [title, summary, ...stops.map(stop => stop.hint)].map(texts => ({
        file: `tours/${id}.yaml`,
        what: 'a text',
        texts,
      })),
    ),
    ...[...places.values()].flatMap(({ id, see, mind }) =>
      [see, ...(mind ? [mind] : [])].map(texts => ({ file: `places/${id}.yaml`, what: 'a text', texts })),
    ),
  ].flatMap(({ file, what, texts }) => compareTexts(file, what, texts));
  return [...sections, ...inFive];
}

function compare(reference: Passage, passage: Passage): Problem[] {
  const text = (of: Passage) =>
    sentencesOf(of)
      .map(sentence => sentence.text)
      .join(' ');
  const cited = (of: Passage) =>
    [...new Set(sentencesOf(of).flatMap(sentence => sentence.sources))].sort().join(' ');
  const untold = (of: Passage) => String(sentencesOf(of).filter(sentence => sentence.untold).length);
  const { file, line, id } = passage;
  const differing: [string, string, string][] = [
    ['numbers', numbersIn(text(reference)).join(' '), numbersIn(text(passage)).join(' ')],
    ['sources', cited(reference), cited(passage)],
    ['sentences marked [^untold]', untold(reference), untold(passage)],
    ['facts', reference.facts.join(' '), passage.facts.join(' ')],
    ['places', reference.places.join(' '), passage.places.join(' ')],
  ];
  return differing
    .filter(([, wanted, got]) => wanted !== got)
    .map(([what, wanted, got]) => ({
      file,
      line,
      text: `${what} of section “${id}” are ${got || 'none'}, in ${reference.file}:${reference.line} ${wanted || 'none'}. Make both say the same.`,
    }));
}

/** English is the reference, and the first language that is there where English is not. */
function compareTexts(file: string, what: string, texts: SomeTexts): Problem[] {
  const there = languages.flatMap(language => {
    const text = texts[language];
    return text === undefined ? [] : [{ language, text, numbers: numbersIn(text).join(' ') }];
  });
  const reference = there.find(({ language }) => language === 'en') ?? there[0];
  if (!reference) return [];
  return there
    .filter(({ numbers }) => numbers !== reference.numbers)
    .map(({ language, numbers }) => ({
      file,
      text: `${what}: numbers are ${numbers || 'none'} in ${language}, ${reference.numbers || 'none'} in ${reference.language} (“${reference.text.slice(0, 40)}”). Make both say the same.`,
    }));
}

/**
 * The numbers of a text, written in one way and sorted: `numbersIn('1 078 людей, 3,2 км')` and `numbersIn('1,078 people, 3.2 km')`
 * are both `['1078', '3.2']`.
 */
export function numbersIn(text: string): string[] {
  const plain = text
    // Czech names a decade by its tens: „ve 30. letech 20. století“ is 1930s
    .replace(/(?<!\d)(\d0)\. (?=let|lét)(\p{L}+)(?: 20\. století)?/gu, '19$1 $2')
    .replace(/(?<=\d)[,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d),(?=\d)/gu, '.');
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).sort();
}
