import type { Place } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Texts } from './texts.ts';

/** How sure the position of a place is, in a sentence: “The place is about here, within 350 metres of the pin.” */
export function placeNote(place: Place, language: Language, texts: Texts): string {
  const t = texts(language);
  if (!place.position) return t('place.nowhere');
  if (place.precision === 'exact' || place.precision === 'street') return t(`place.${place.precision}`);
  return t(`place.${place.precision}`, { count: place.radius ?? defaultRadius });
}

/** Metres, for a place whose file names no possible error. */
const defaultRadius = 500;
