import { describe, expect, it } from 'vitest';
import { smalltalkOf } from '../../src/guide/smalltalk.ts';
import type { Language } from '../../src/language/index.ts';

describe('small talk', () => {
  it.each<[Language, string, string]>([
    ['en', 'Hello!', 'hello'],
    ['en', 'thank you very much', 'thanks'],
    ['en', 'What can you do?', 'help'],
    ['ru', 'Привет!', 'hello'],
    ['ru', 'спасибо большое', 'thanks'],
    ['ru', 'а что ты умеешь?', 'help'],
    ['cs', 'Dobrý den', 'hello'],
    ['cs', 'děkuju moc', 'thanks'],
    ['cs', 'Co umíš?', 'help'],
    ['eo', 'Saluton!', 'hello'],
    ['eo', 'dankegon', 'thanks'],
    ['eo', 'Kion vi scias?', 'help'],
    ['ky', 'Саламатсызбы!', 'hello'],
    ['ky', 'чоң рахмат', 'thanks'],
    ['ky', 'Эмне кыла аласың?', 'help'],
  ])('in %s: «%s» is %s', (language, text, kind) => {
    expect(smalltalkOf(text, language)).toBe(kind);
  });

  it.each<[Language, string]>([
    ['ru', 'Привет, кто такой Маречек?'],
    ['en', 'hi, where is the statue?'],
    ['cs', 'Dobrý den, kdy přijel první vlak?'],
    ['ky', 'салам, Фучик ким болгон'],
    ['eo', 'Saluton, kiu estis Fučík?'],
  ])('in %s does not swallow the question behind a greeting: «%s»', (language, text) => {
    expect(smalltalkOf(text, language)).toBeUndefined();
  });
});
