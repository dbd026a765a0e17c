export { distance } from './distance.ts';
export { fold } from './fold.ts';
export { isFunctionWord } from './function-words.ts';
export { type Hints, identify } from './identify.ts';
export { isLanguage, type Language, languages } from './languages.ts';
export { isLightWord } from './light-words.ts';
export { stem } from './stem.ts';
export { words } from './words.ts';
