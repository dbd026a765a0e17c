import MiniSearch from 'minisearch';
import { createMender, fold, type Language, languages, words } from '../../src/language/index.ts';
import { termOf } from '../../src/search/terms.ts';
import { readTexts } from './rows.ts';
import { type Line, percent } from './table.ts';

const goal = 95;
/** Shorter words are typed right, or cannot be told. */
const shortest = 4;

const alphabets: Record<Language, string> = {
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  cs: 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž',
  eo: 'abcĉdefgĝhĥijĵklmnoprsŝtuŭvz',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Sentences with one typo in their longest word, and how often the word is still found among all words of the sentences, in %. */
export function typos(directory: string): Line[] {
  const texts = readTexts(directory).filter(({ kind }) => kind === 'sentence');
  const lines = languages.map(language =>
    recovered(
      texts.filter(text => text.language === language).map(({ text }) => text),
      language,
    ),
  );
  const all = (value: (line: Line) => number) =>
    lines.reduce((sum, line) => sum + value(line), 0) / lines.length;
  return [
    {
      what: 'one typo, word still found, mean',
      ours: all(line => line.ours),
      goal,
      others: Object.fromEntries(
        Object.keys(lines[0]?.others ?? {}).map(name => [name, all(line => line.others?.[name] ?? 0)]),
      ),
    },
    ...lines,
  ];
}

function recovered(sentences: string[], language: Language): Line {
  const chance = createChance(1925);
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(words)) {
    const folded = fold(word, language);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const stems = new Set([...counts.keys()].map(word => termOf(word, language).stem));
  const beginnings = new Set([...counts.keys()].map(word => termOf(word, language).five));
  const mender = createMender({
    language,
    words: () => counts,
    isKnown: word => stems.has(termOf(word, language).stem),
    isLikeKnown: word => beginnings.has(termOf(word, language).five),
  });
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll([...new Set(sentences.flatMap(words))].map((text, id) => ({ id, text })));

  let tried = 0;
  let ours = 0;
  let fuzzy = 0;
  for (const sentence of sentences) {
    const word = words(sentence).reduce((a, b) => (b.length > a.length ? b : a), '');
    if (word.length < shortest || /\p{N}/u.test(word)) continue;
    const typo = mistyped(word, language, chance);
    const { stem } = termOf(word, language);
    tried++;
    const mended = mender.mend(sentence.replace(word, typo));
    if (words(mended).some(other => termOf(other, language).stem === stem)) ours++;
    const [best] = mini.search(typo, { fuzzy: 0.2 });
    if (best?.terms.includes(word.toLowerCase())) fuzzy++;
  }
  return {
    what: `one typo, ${language} (${tried})`,
    ours: percent(ours, tried),
    others: { 'plain MiniSearch': 0, 'with fuzzy': percent(fuzzy, tried) },
  };
}

/** A word with a letter wrong, missing, doubled or swapped with the next, anywhere in it. */
function mistyped(word: string, language: Language, chance: () => number): string {
  const at = Math.floor(chance() * word.length);
  const letters = alphabets[language];
  const before = word.slice(0, at);
  const letter = word[at] as string;
  const made = [
    () => before + letters[Math.floor(chance() * letters.length)] + word.slice(at + 1),
    () => before + word.slice(at + 1),
    () => before + letter + word.slice(at),
    () =>
      at + 1 < word.length
        ? before + word[at + 1] + letter + word.slice(at + 2)
        : word.slice(0, -2) + letter + word.at(-2),
  ][Math.floor(chance() * 4)]?.() as string;
  return made === word ? mistyped(word, language, chance) : made;
}

/** Numbers from 0 to 1 that are the same in every run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
