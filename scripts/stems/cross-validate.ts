import { bare, conflation, f, type Pair, readPairs, type Stem } from '../../bench/language/conflation.ts';
import { fold } from '../../src/language/index.ts';
import { type Inflected, readForms, readWords } from './data.ts';
import { stemmers, train } from './train.ts';

/**
 * Prints how good the stems are of words whose lemma no model has seen: each part of the lemmas by a model of the other parts. All parts are
 * measured together, since B³ F falls with the number of words. A word list is text without lemmas; it is whole in each part, as a
 * visitor's words are also met in it. With two parts a model has half of the rows, so these figures are the least to expect.
 */
export function crossValidate(directory: string): void {
  console.log(`${' '.repeat(49)}CR  B³ F  (in %)`);
  for (const language of ['ky', 'cs'] as const) {
    const pairs = readPairs(directory, language);
    print(language, 'first five letters', pairs, word => fold(word, language).slice(0, 5));
    for (const parts of [2, 5]) print(language, `${parts} parts`, pairs, heldOut(directory, language, parts));
  }
}

/** Stems each word with a model of the parts that its lemma is not in. */
function heldOut(directory: string, language: Inflected, parts: number): Stem {
  const rows = readForms(directory, language);
  const words = readWords(directory, language);
  const models = Array.from({ length: parts }, (_, part) => {
    const { model } = train(
      language,
      rows.filter(({ lemma }) => partOf(lemma, parts) !== part),
      words,
    );
    return stemmers[language].create(model);
  });
  return (word, lemma) => {
    const stem = models[partOf(fold(lemma, language), parts)];
    return stem ? stem(fold(word, language)) : word;
  };
}

/** A part by chance, the same each time (FNV-1a). */
function partOf(lemma: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < lemma.length; i++) hash = Math.imul(hash ^ lemma.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 8) % parts;
}

function print(language: Inflected, what: string, pairs: Pair[], stem: Stem): void {
  const show = (name: string, ...figures: number[]) =>
    console.log(name.padEnd(28), what.padEnd(19), ...figures.map(figure => figure.toFixed(1).padStart(5)));
  const both = (name: string, of: Pair[]) => show(name, conflation(of, stem), f(of, stem));
  both(`${language}, all`, pairs);
  for (const source of sourcesOf(pairs))
    both(
      `${language}, ${source}`,
      pairs.filter(pair => pair.source === source),
    );
  if (language === 'cs')
    show(
      'cs, form without diacritics',
      conflation(pairs, stem, (form, lemma) => stem(bare(form), lemma)),
    );
}

const sourcesOf = (pairs: Pair[]) => {
  const sources = [...new Set(pairs.map(({ source }) => source))];
  return sources.length > 1 ? sources : [];
};
