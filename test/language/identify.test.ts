import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, nearestLanguage } from '../../src/language/index.ts';

const rows = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t') as [language: string, text: string]);

describe('the language of a message', () => {
  it.each([
    ['ky', 'Биринчи поезд качан келген?'],
    ['ky', 'Биринчи поезд кайсы жылы кетти эле, айтып берчи'],
    ['ru', 'Когда пришёл первый поезд?'],
    ['ru', 'кто такой фучик'],
    ['cs', 'Kdy přijel první vlak?'],
    ['cs', 'kdy prijel prvni vlak do biskeku'],
    ['eo', 'Kiam alvenis la unua trajno?'],
    ['eo', 'kie estas la ĝardenurbo'],
    ['eo', 'cxu la fabriko ankoraux staras'],
    ['en', 'When did the first train arrive?'],
    ['en', 'what is that devil cart thing'],
  ])('is %s for «%s»', (language, text) => {
    expect(identify(text)?.language).toBe(language);
  });

  it.each([
    ['ru', 'gde nahoditsya park fuchika'],
    ['ru', 'skolko stoit bilet'],
    ['ky', 'bul muzey kachan achylat'],
    ['ky', 'kandaysyngar, park kayda'],
  ])('is %s for «%s» in Latin letters, and says so', (language, text) => {
    expect(identify(text)).toMatchObject({ language, script: 'latin' });
  });

  it('is Kyrgyz where ө ү ң are typed as о у н', () => {
    expect(identify('шайтан араба деген эмне жана ким ойлоп тапкан экен, тушундуруп бер')?.language).toBe(
      'ky',
    );
  });

  it('is the one of the Cyrillic words where a name is written in Latin letters', () => {
    expect(identify('что такое Interhelpo')?.language).toBe('ru');
    expect(identify('Rudolf Mareček деген ким?')?.language).toBe('ky');
  });

  it('is told in spite of Latin letters that only look Cyrillic', () => {
    expect(identify('чoң көчөдө кайcы тpоллейбус жүрөт')?.language).toBe('ky');
  });

  it('is the same however the text is composed, and with what cannot be seen in it', () => {
    const text = 'Kdy přijel první vlak?';
    expect(identify(text.normalize('NFD'))).toEqual(identify(text));
    expect(identify(text.replace('vlak', 'vl\u00ADak\u200B'))).toEqual(identify(text));
  });
});

describe('a sentence that mixes Kyrgyz and Russian', () => {
  it('is in the language that its grammar is in, but for one in twenty', () => {
    const mixed = rows('mixed-sentences.tsv');
    const wrong = mixed.filter(([language, text]) => identify(text)?.language !== language);
    expect(wrong.length).toBeLessThanOrEqual(mixed.length / 20);
  });

  it.each([
    ['ky', 'Мен вчера базарга бардым'],
    ['ky', 'Завтра экскурсия болобу?'],
    ['ky', 'Извините, вокзалга кантип барса болот?'],
    ['ru', 'где этот чоң театр находится'],
    ['ru', 'У меня нет времени, балдар ждут'],
  ])('is %s for «%s»', (language, text) => {
    expect(identify(text)?.language).toBe(language);
  });
});

describe('none of the five languages', () => {
  const others = rows('other-languages.tsv');
  const share = (list: typeof others) =>
    list.filter(([, text]) => identify(text) === undefined).length / list.length;

  it('is the answer to 97 of 100 sentences in other languages', () => {
    expect(share(others)).toBeGreaterThanOrEqual(0.97);
  });

  it.each([...new Set(others.map(([language]) => language))])(
    'is the answer to nine of ten sentences in %s, and to most in Slovak, which may be Czech',
    language => {
      const least = language === 'sk' ? 0.75 : 0.9;
      expect(share(others.filter(([name]) => name === language))).toBeGreaterThanOrEqual(least);
    },
  );

  it.each([
    '',
    '   ',
    '1925',
    '12:30',
    '🙂🙂',
    '?!…',
    '你好，公园在哪里',
    'Πού είναι το πάρκο;',
    'სად არის პარკი',
  ])('is the answer where there is nothing to read in Cyrillic or Latin letters: «%s»', text => {
    expect(identify(text)).toBeUndefined();
    expect(nearestLanguage(text)).toBeUndefined();
  });

  it('is the answer where a letter is in none of the five, but for letters of names', () => {
    for (const text of ['Môj brat je doma', 'Mam rękę i nogę', 'Це мій дім', 'Мен үйге қайттым'])
      expect(identify(text), text).toBeUndefined();
    expect(identify('Byl jsem v obci Łódź a ve Wrocławi')?.language).toBe('cs');
    expect(identify('Мы ездили в Қостанай')?.language).toBe('ru');
  });

  it('is the answer to keys struck at random', () => {
    for (const text of ['wqzx jkhgf vbnmcx', 'щшзх гнъэ ждщцв', 'xzcvbnmqwx'])
      expect(identify(text)).toBeUndefined();
  });

  it('is not the answer to names of people and places', () => {
    const names =
      'Бишкек, Ош, Ысык-Көл, Жалал-Абад, Алматы, Ташкент, Прага, Жилина, Žilina, Praha, Trenčín, München, Wien, Kraków, Warszawa, Paris, Müller, Rudolf Mareček, Alexander Dubček, Айтматов, Чыңгыз Айтматов, Айгүл, Gulnara, Ludvík Svoboda, Людвик Свобода, Nižnij Novgorod, Interhelpo, Интергельпо';
    for (const name of names.split(', ')) expect(identify(name), name).toBeDefined();
  });

  it('does not keep a text from having a nearest language: Czech for Slovak, Russian for Ukrainian', () => {
    expect(identify('Ďakujem, ktorý autobus ide na železničnú stanicu?')).toBeUndefined();
    expect(nearestLanguage('Ďakujem, ktorý autobus ide na železničnú stanicu?')?.language).toBe('cs');
    expect(nearestLanguage('Хто збудував цю фабрику й коли?')?.language).toBe('ru');
    expect(nearestLanguage('Бұл фабриканы кім салған?')?.language).toBe('ky');
  });
});

describe('what is known of the visitor', () => {
  it('is followed where the words alone do not tell', () => {
    expect(identify('park', { last: 'cs' })?.language).toBe('cs');
    expect(identify('park', { last: 'en' })?.language).toBe('en');
    expect(identify('Интергельпо', { last: 'ky' })?.language).toBe('ky');
    expect(identify('Интергельпо', { last: 'ru' })?.language).toBe('ru');
    expect(identify('historia', { app: 'eo' })?.language).toBe('eo');
  });

  it('does not tip a message whose words are clear', () => {
    expect(identify('Kdo založil družstvo a proč?', { app: 'ru' })?.language).toBe('cs');
    expect(identify('Kdo založil družstvo a proč?', { last: 'en', app: 'en' })?.language).toBe('cs');
    expect(identify('Wer hat dieses Haus gebaut?', { last: 'en' })).toBeUndefined();
  });
});

describe('the probability', () => {
  it('is low for a word of several languages and high for a sentence', () => {
    for (const text of ['park', 'no', 'si', 'film', 'автобус', 'парк', 'да'])
      expect(identify(text)?.probability, text).toBeLessThan(0.85);
    for (const text of [
      'Where is the old factory?',
      'Где старая фабрика?',
      'Кде је park? Kde je stará továrna?',
    ])
      expect(nearestLanguage(text)?.probability, text).toBeGreaterThan(0.9);
  });

  it('is between 0 and 1 for any text, and the languages agree', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom(...'abcčдеңүіğß’ -Я1'), maxLength: 60 }),
        ),
        text => {
          const found = identify(text);
          const nearest = nearestLanguage(text);
          if (found) expect(nearest).toEqual(found);
          for (const value of [nearest?.probability, nearest?.unseen])
            if (value !== undefined) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
        },
      ),
    );
  });
});
