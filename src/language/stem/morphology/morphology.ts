import type { Alphabet, Letters } from './letters.ts';

/** One spelling of a suffix, the letters that it may follow, and the step that it is in a word: from one state to the next. */
export interface Suffix {
  /** as it is written, folded */
  letters: string;
  /** number of its cost in the model */
  cost: number;
  from: number[];
  to: number;
  /** letters that it may follow */
  behind: Letters;
  /** last vowels before it that it is in harmony with */
  harmony: Letters;
  /** the stems that the text before it may come from, where the suffix changed the stem; otherwise the stem is that text */
  restore?: ((before: string) => string[]) | undefined;
}

/** Suffixes by their letters, from the last to the first. */
export interface Tree {
  next: (Tree | undefined)[];
  here: Suffix[];
}

/** How the words of a language are made: the states of a word from its stem to its end, and the suffixes that lead on. */
export interface Morphology {
  alphabet: Alphabet;
  vowels: Letters;
  states: number;
  /** states of a bare stem; the same letters in two of them are two stems, such as a noun and a verb */
  stems: number[];
  /** states in which a word may end */
  ends: number[];
  tree: Tree;
  prefixes: { pattern: RegExp; cost: number }[];
  /** names of the costs of suffixes and prefixes, by number: a slot of the word, a space, and what stands there */
  costs: string[];
  /** one spelling for a stem that its neighbours spell in several ways: китеп and китеб- */
  unite(stem: string): string;
}

/** The tree of suffixes, by which a word is read from its end. */
export function treeOf(suffixes: Suffix[], { at }: Alphabet): Tree {
  const root: Tree = { next: [], here: [] };
  for (const suffix of suffixes) {
    let node = root;
    for (let i = suffix.letters.length - 1; i >= 0; i--) {
      const place = at(suffix.letters, i);
      node.next[place] ??= { next: [], here: [] };
      node = node.next[place];
    }
    node.here.push(suffix);
  }
  return root;
}

/** Numbers for names, in the order in which they are first asked for. */
export function createNumbers() {
  const numbers = new Map<string, number>();
  return {
    of(name: string): number {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    get names() {
      return [...numbers.keys()];
    },
  };
}
