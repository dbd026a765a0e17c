import { alphabetFrom, anyLetter, contains, type Letters } from '../morphology/letters.ts';

/*
 * Vowel harmony and consonant assimilation on folded letters, where о stands for о and ө, у for у and ү, н for н and ң
 * (Hebert and Poppe, "Kirghiz Manual", 1963; Washington, Ipasov and Tyers, "A finite-state morphological transducer for Kyrgyz", 2012).
 */

export const cyrillic = alphabetFrom('а');
const { at, set } = cyrillic;

export const vowels = set('аеиоуыэюя');
const consonants = ~vowels;
const voiceless = set('кпстфхцчшщ');
const voiced = consonants & ~voiceless;
/** written voiced at the end of loanwords, spoken voiceless: клубдар and клубтар */
const wavering = set('бвгдзжьъ');
const hard = voiceless | wavering;

export const back = set('аыя');
const front = set('еиэ');
export const round = set('оую');
/** after у a wide vowel is а, after ү it is ө */
const backOrU = back | set('ую');

/** A way of writing a suffix or a part of one, behind certain letters and in harmony with certain vowels. */
export interface Spelling {
  letters: string;
  behind: Letters;
  harmony: Letters;
}

const spelling = (letters: string, behind: Letters = anyLetter, harmony: Letters = anyLetter): Spelling => ({
  letters,
  behind,
  harmony,
});

/** What is written for each sound that depends on its neighbours, as in «көчөлөр, жерлер, айдар, аттар». */
const sounds: Record<string, Spelling[]> = {
  A: [spelling('а', consonants, backOrU), spelling('о', consonants, round), spelling('е', consonants, front)],
  Э: [
    spelling('аа', consonants, backOrU),
    spelling('оо', consonants, round),
    spelling('ээ', consonants, front),
  ],
  I: [spelling('ы', consonants, back), spelling('у', consonants, round), spelling('и', consonants, front)],
  U: [spelling('уу', consonants)],
  й: [spelling('й', vowels)],
  D: [spelling('д', ~voiceless), spelling('т', hard)],
  G: [spelling('г', ~voiceless), spelling('к', hard)],
  B: [spelling('б', ~voiceless), spelling('п', hard)],
  L: [spelling('л', vowels | set('рй')), spelling('д', voiced & ~set('рй')), spelling('т', hard)],
  N: [spelling('н', vowels), spelling('д', voiced), spelling('т', hard)],
  T: [spelling('т', vowels | set('рлй'))],
};

/** The ways to write a suffix such as `LAрдIкI`, each with what it may stand behind; `^` says that it stands behind a vowel only. */
export function spellingsOf(suffix: string): Spelling[] {
  const [template, behind] = suffix.startsWith('^') ? [suffix.slice(1), vowels] : [suffix, anyLetter];
  let spellings = [spelling('', behind)];
  for (const sound of template) {
    const ways = sounds[sound] ?? [spelling(sound)];
    spellings = spellings.flatMap(start => ways.flatMap(way => joined(start, way)));
  }
  return spellings.filter(so => so.behind && so.harmony);
}

/** What a sound asks of its neighbours is checked within the suffix, and asked of the stem at the suffix's beginning. */
function joined(start: Spelling, next: Spelling): Spelling[] {
  const { letters } = start;
  if (!letters) return [spelling(next.letters, start.behind & next.behind, next.harmony)];
  if (!contains(next.behind, at(letters, letters.length - 1))) return [];
  const vowel = lastVowelOf(letters);
  if (vowel < 0) return [spelling(letters + next.letters, start.behind, start.harmony & next.harmony)];
  return contains(next.harmony, vowel) ? [spelling(letters + next.letters, start.behind, start.harmony)] : [];
}

/** The last vowel of a text as its place in the alphabet, or -1. */
export function lastVowelOf(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    const place = at(text, i);
    if (contains(vowels, place)) return place;
  }
  return -1;
}
