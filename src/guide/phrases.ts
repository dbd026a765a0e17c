import { fold, isFunctionWord, type Language, words } from '../language/index.ts';

/** Kinds of message, each with the folded phrases that make it one, `|` between them. */
export type Phrases<Kind extends string> = Record<Kind, string>;

/** A word or two of mere grammar may be left over: «а что ты умеешь». */
const mostLeft = 2;

/**
 * The kind of a message that is nothing but phrases of that kind, with at most a word or two of grammar beside them; the first of the
 * table where phrases of several are there. `undefined` where more is said: «Привет, кто такой Маречек?» is no greeting.
 * Messages of more than `mostWords` words ask for something, whatever they begin with.
 */
export function kindOfPhrase<Kind extends string>(
  text: string,
  language: Language,
  phrases: Phrases<Kind>,
  mostWords = 7,
): Kind | undefined {
  const list = words(text).map(word => fold(word, language));
  if (list.length === 0 || list.length > mostWords) return undefined;
  let rest = ` ${list.join(' ')} `;
  let found: Kind | undefined;
  for (const kind of Object.keys(phrases) as Kind[]) {
    for (const phrase of longestFirst(phrases[kind])) {
      const shorter = rest.replace(` ${phrase} `, ' ');
      if (shorter === rest) continue;
      rest = shorter;
      found ??= kind;
    }
  }
  const left = rest.split(' ').filter(Boolean);
  return left.length <= mostLeft && left.every(word => isFunctionWord(word, language)) ? found : undefined;
}

const split = new Map<string, string[]>();

function longestFirst(joined: string): string[] {
  let list = split.get(joined);
  if (!list) {
    list = joined.split('|').sort((a, b) => b.length - a.length);
    split.set(joined, list);
  }
  return list;
}
