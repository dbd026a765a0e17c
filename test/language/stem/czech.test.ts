import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/index.ts';

const stemsOf = (words: string) => [...new Set(words.split(' ').map(word => stem(word, 'cs')))];
const ascii = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '');

const rules: [rule: string, forms: string][] = [
  ['the patterns hrad, pán and muž', 'vlak vlaku vlakem vlaky vlaků vlakům'],
  ['the patterns hrad, pán and muž', 'dělník dělníka dělníkovi dělníky dělníkům dělnících'],
  ['the patterns žena and růže', 'škola školy školu školou škol školách'],
  ['the patterns žena and růže', 'ulice ulici ulicí ulicích'],
  ['the patterns město and stavení', 'družstvo družstva družstvu družstvem družstev družstvech'],
  ['foreign neuters', 'muzeum muzea muzeu muzeem'],
  ['-ismus and -izmus', 'socialismus socialismu socializmus'],
  ['consonants that soften', 'Praha Prahy Praze'],
  ['consonants that soften', 'ruka ruce rukou'],
  ['consonants that soften', 'rok roce roky'],
  ['consonants that soften', 'Čech Češi Čechů'],
  ['consonants that soften', 'osadník osadníci'],
  ['an e that comes and goes', 'otec otce otcem'],
  ['an e that comes and goes', 'Mareček Marečka Marečkovi'],
  ['an e that comes and goes', 'továrna továrny továren'],
  ['possession', 'Fučík Fučíka Fučíkova Fučíkově Fučíkovi'],
  ['adjectives and their degrees', 'nový nová nového novými novější nejnovější'],
  ['negation', 'důležitý nedůležitý nejdůležitější'],
  ['the verbs of dělá and prosí', 'postavit postavil postavili postaví'],
  ['the verbs of kupuje', 'pracovat pracuje pracoval pracují'],
  ['the verbs of tiskne', 'dosáhnout dosáhl dosáhli dosáhne'],
  ['infinitives that hide a consonant', 'vést vedl vede'],
];

describe('the Czech stem', () => {
  it.each(rules)('knows %s: %s', (_rule, forms) => {
    expect(stemsOf(forms)).toHaveLength(1);
  });

  it.each(rules)('knows %s without diacritics', (_rule, forms) => {
    expect(stemsOf(ascii(forms))).toEqual(stemsOf(forms));
  });

  it.each([
    ['vlak', 'vlast'],
    ['město', 'most'],
    ['Kant', 'kantýna'],
    ['nemocnice', 'moc'],
    ['cesta', 'český'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'cs')).not.toBe(stem(other, 'cs'));
  });

  it('leaves numbers and Cyrillic words as they are', () => {
    expect(['1925', 'фабрика', 'mp3'].map(word => stem(word, 'cs'))).toEqual(['1925', 'фабрика', 'mp3']);
  });
});
