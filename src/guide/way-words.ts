import type { Language } from '../language/index.ts';
import type { Direction } from '../places/direction.ts';
import type { Texts } from './texts.ts';

/** Nearer than this one is there. */
const hereMetres = 15;

/**
 * A distance as people say it: «320 м», “1.2 km”, „4 558 km“. Below a kilometre to ten metres, below ten kilometres to a tenth,
 * with the separators of the language.
 */
export function lengthWords(texts: Texts, language: Language, metres: number): string {
  const t = texts(language);
  const inTens = Math.max(10, Math.round(metres / 10) * 10);
  if (inTens < 1000) return t('way.metres', { number: inTens });
  const kilometres = metres / 1000;
  const rounded = kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
  return t('way.kilometres', { number: new Intl.NumberFormat(language).format(rounded) });
}

/** A way as people say it: “320 m, north-east”, «320 м на северо-восток», „320 m na severovýchod“. */
export function wayWords(texts: Texts, language: Language, metres: number, direction: Direction): string {
  const t = texts(language);
  if (metres < hereMetres) return t('way.here');
  return t('way.towards', {
    length: lengthWords(texts, language, metres),
    direction: t(`way.${direction}`),
  });
}

/** A time as a label says it: “45 min”, “4 h”, «1,5 ч». */
export function timeWords(texts: Texts, language: Language, minutes: number): string {
  const t = texts(language);
  if (minutes < 120) return t('way.minutes', { number: minutes });
  const hours = Math.round(minutes / 30) / 2;
  return t('way.hours', { number: new Intl.NumberFormat(language).format(hours) });
}
