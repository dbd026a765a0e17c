import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/index.ts';

const stemsOf = (words: string) => [...new Set(words.split(' ').map(word => stem(word, 'eo')))];

describe('the Esperanto stem', () => {
  it.each([
    [
      'endings of nouns, adjectives and adverbs',
      'fabrik',
      'fabriko fabrikoj fabrikon fabrikojn fabrika fabrikajn fabrike',
    ],
    ['endings of verbs', 'konstru', 'konstrui konstruas konstruis konstruos konstruus konstruu'],
    ['participles', 'konstru', 'konstruanta konstruita konstruante konstruintoj konstruotan'],
    ['infinitives that only look like participles', 'invit', 'inviti invitas invitita inviton'],
    ['infinitives that only look like participles', 'milit', 'militi militis milito'],
    ['short roots', 'ag', 'ago agon agoj'],
    ['women', 'fil', 'filo filino filinojn'],
    ['women', 'laborist', 'laboristo laboristinoj'],
    ['places, mayors and what is worth doing', 'fabrik', 'fabriko fabrikejo fabrikejoj'],
    ['the table of correlatives', 'kiu', 'kiu kiun kiuj kiujn'],
    ['the table of correlatives', 'tie', 'tie tien'],
  ])('knows %s: %s', (_rule, root, forms) => {
    expect(stemsOf(forms)).toEqual([root]);
  });

  it.each([
    ['ĝardenurbo', 'gxardenurbo', 'ghardenurbo', 'gardenurbo'],
    ['ĉevaloj', 'cxevaloj', 'chevaloj', 'cevaloj'],
    ['aŭtunon', 'auxtunon', 'autunon', 'autunon'],
    ['ŝtata', 'sxtata', 'shtata', 'stata'],
  ])('is one for %s in the x-system, in the h-system and bare', (...spellings) => {
    expect(new Set(spellings.map(word => stem(word, 'eo'))).size).toBe(1);
  });

  it.each('la kaj mi ĝi neniam tiam hodiaŭ preskaŭ dum antaŭ tri kie kiel'.split(' '))(
    'leaves %s whole',
    word => {
      expect(stem(word, 'eo')).toBe(word.replace(/ĝ/gu, 'g').replace(/ŭ/gu, 'u'));
    },
  );

  it.each([
    ['vino', 'vi'],
    ['magazino', 'magazo'],
    ['Esperanto', 'espero'],
    ['festo', 'fejo'],
    ['kanalo', 'kanto'],
    ['viro', 'vidi'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'eo')).not.toBe(stem(other, 'eo'));
  });
});
