import { createIdentifier, type Hints, type Identified, type Identifier } from './identifier.ts';
import { model } from './model.ts';

let identifier: Identifier | undefined;
const ready = (): Identifier => {
  identifier ??= createIdentifier(model);
  return identifier;
};

/**
 * Names the language of a text, from one word up: `identify('Где парк Фучика?')?.language === 'ru'`.
 * Logistic regression on runs of one to four letters and on words (the runs after Cavnar and Trenkle 1994), with classes for the five
 * languages, for Russian and Kyrgyz in Latin letters, and for families of others. `undefined` where a text is in none of the five languages, or in no language.
 */
export const identify = (text: string, hints?: Hints): Identified | undefined =>
  ready().identify(text, hints);

/** Like `identify`, but names the nearest of the five for a text in another language: Czech for Slovak. `undefined` only where there are no Cyrillic or Latin letters. */
export const nearestLanguage = (text: string, hints?: Hints): Identified | undefined =>
  ready().nearest(text, hints);
