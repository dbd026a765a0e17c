import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/guide/answer.ts';
import { respond } from '../../src/guide/respond.ts';
import { type Language, languages } from '../../src/language/index.ts';
import { realGuide } from '../real.ts';

const { guide, texts } = realGuide();

describe('an answer', () => {
  it.each<[Language, string, RegExp]>([
    ['en', 'When did the first train leave Žilina?', /29 March 1925/u],
    ['ru', 'Когда из Жилины ушёл первый поезд?', /29 марта 1925/u],
    ['cs', 'Kdy vyjel první vlak ze Žiliny?', /29\. března 1925/u],
    ['eo', 'Kiam forveturis la unua trajno el Žilina?', /29-an de marto 1925/u],
    ['ky', 'Биринчи поезд Жилинадан качан жөнөгөн?', /1925-жыл\p{L}* 29-март/u],
  ])('in %s tells what «%s» asks', (language, question, expected) => {
    const answer = guide.ask(question);
    expect(answer).toMatchObject({ language, outcome: 'answer' });
    expect(plainText(answer)).toMatch(expected);
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it.each<[Language, string]>([
    ['en', 'what did locals call the tracktor'],
    ['ru', 'как местные называли тарктор'],
    ['cs', 'jak mistni rikali traktoru'],
    ['eo', 'kiel la lokanoj nomis la traktoron'],
    ['ky', 'жергиликтуу эл тракторду эмне деп атаган'],
  ])('in %s is found however it is typed: «%s»', (language, question) => {
    const answer = guide.ask(question);
    expect(answer.language).toBe(language);
    expect(plainText(answer).toLowerCase()).toMatch(/s[hj]?aitan|šajtan|ŝajtan|шайтан/u);
  });

  it.each<[Language, string]>([
    ['en', 'what is the weather tomorrow'],
    ['ru', 'сколько стоит такси до аэропорта'],
    ['cs', 'napiš mi básničku o podzimu'],
    ['eo', 'kiu estas la nuna prezidanto de Usono'],
    ['ky', 'эртең аба ырайы кандай болот'],
  ])('in %s says that the sources do not tell «%s», and offers topics', (language, question) => {
    const answer = guide.ask(question);
    expect(answer).toMatchObject({ language, outcome: 'unknown', sources: [], sentences: [] });
    expect(answer.topics.length).toBe(3);
  });

  it.each<[Language, string, RegExp]>([
    ['en', 'Who is the sculptor of the Fučík statue?', /do not say who the sculptor/u],
    ['en', 'who made the statue?', /do not say who the sculptor/u],
    ['ru', 'Кто скульптор памятника Фучику?', /Кто был скульптором/u],
    ['ru', 'кто сделал памятник фучику', /Кто был скульптором/u],
    ['cs', 'Ve kterém roce postavili Fučíkovu sochu a kdo ji vytvořil?', /naše prameny neuvádějí/u],
    ['eo', 'Kiu skulptisto faris la statuon de Fučík?', /nek kiu estis la skulptisto/u],
    ['eo', 'kiu faris la statuon?', /nek kiu estis la skulptisto/u],
    ['cs', 'kdo je autorem sochy?', /naše prameny neuvádějí/u],
    ['ky', 'айкелди ким жасаган?', /биздин булактар айтпайт/u],
    ['ky', 'Фучиктин айкелин ким жасаган?', /биздин булактар айтпайт/u],
  ])('in %s says of «%s» what it knows: that no source tells', (language, question, expected) => {
    const answer = guide.ask(question);
    expect(answer).toMatchObject({ language, outcome: 'unknown' });
    expect(answer.sentences.map(({ text }) => text).join(' ')).toMatch(expected);
  });

  it.each<[Language, string, string]>([
    ['ru', 'gde pamyatnik fuchiku', 'fucik-statue'],
    ['ru', 'rjulf ghbt[fk gthdsq gjtpl', 'journey-arrival-pishpek'],
    ['ky', 'shaitan araba degen emne', 'shaitan-araba-joking-names'],
    ['cs', 'kde je fucikuv park', 'fucik-park'],
    ['eo', 'kie estas la parko de fucxik', 'fucik-park'],
  ])('in %s is found on another keyboard: «%s»', (language, question, passage) => {
    const answer = guide.ask(question);
    expect(answer.language).toBe(language);
    expect(answer.passages.map(found => found.passage.id)).toContain(passage);
  });

  it.each<[string, Language, string]>([
    ['Маречек', 'ru', 'marecek-who-he-was'],
    ['povídej mi o Marečkovi', 'cs', 'marecek-who-he-was'],
    ['tell me about the tannery', 'en', 'tannery-two-dates'],
    ['Interhelpo', 'eo', 'what-interhelpo-was'],
    ['Ош базары', 'ky', 'osh-bazaar'],
  ])('to a mere name says what it is about: «%s»', (name, language, passage) => {
    expect(guide.ask(name, { hints: { app: language } }).passages[0]?.passage.id).toBe(passage);
  });

  it('to a word or two comes in another language where the phone’s has no such words', () => {
    expect(guide.ask('school', { hints: { app: 'ru' } })).toMatchObject({
      language: 'en',
      outcome: 'answer',
    });
    expect(guide.ask('электр станция', { hints: { app: 'ru' } })).toMatchObject({ language: 'ky' });
  });

  it('is in the language of the message, though the visitor chose another one before', () => {
    expect(guide.ask('Где памятник Фучику?', { hints: { last: 'ky', app: 'ky' } }).language).toBe('ru');
    expect(guide.ask('Маречек', { hints: { last: 'ky', app: 'ru' } }).language).toBe('ky');
  });

  it('is in the language that is asked for, whatever the question is in', () => {
    expect(guide.ask('Кто такой Фучик?', { language: 'cs' }).language).toBe('cs');
  });

  it('comes with the pin of its place', () => {
    const answer = guide.ask('Where is the statue of Fučík?');
    expect(answer.places.map(place => place.id)).toContain('fucik-statue');
  });

  it('quotes at most 900 characters, for every passage in every language', () => {
    const { knowledge } = realGuide();
    for (const passage of knowledge.passages) {
      const answer = guide.ask(passage.questions[0] ?? passage.title, { language: passage.language });
      expect(plainText(answer).length, passage.id).toBeLessThanOrEqual(900);
    }
  });

  it('is found for each typical question of every passage, by the passage it stands under or one as near', () => {
    const { knowledge } = realGuide();
    for (const language of languages) {
      const asked = knowledge.passages
        .filter(passage => passage.language === language)
        .flatMap(passage => passage.questions.map(question => ({ passage, question })));
      const found = asked.filter(({ passage, question }) =>
        guide.ask(question, { language }).passages.some(other => other.passage.id === passage.id),
      );
      expect(found.length / asked.length, language).toBeGreaterThan(0.98);
    }
  });
});

describe('a message that asks nothing', () => {
  it.each(['', '   ', '🙂🙂🙂', '?!', '...'])('gets a friendly reply: «%s»', text => {
    const answer = guide.ask(text);
    expect(answer.outcome).toBe('smalltalk');
    expect(plainText(answer)).not.toBe('');
  });

  it('of 100,000 characters is told how much is read', () => {
    expect(plainText(guide.ask('Интергельпо '.repeat(9000), { language: 'en' }))).toContain('1000');
  });

  it('is answered, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...languages),
        (text, language) => {
          expect(plainText(guide.ask(text, { language }))).not.toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a conversation', () => {
  it('goes on in the language of the last answer where a message alone does not tell', () => {
    const { visitor } = respond(guide, texts, { kind: 'asked', text: 'Кто такой Рудольф Маречек?' }, {});
    expect(visitor.last).toBe('ru');
    const { replies } = respond(guide, texts, { kind: 'asked', text: 'Дубчек' }, visitor);
    expect(replies[0]?.language).toBe('ru');
  });

  it('opens a section in the visitor’s language, and begins anew for an id that is not there', () => {
    const [starter] = realGuide().knowledge.starters;
    const opened = respond(
      guide,
      texts,
      { kind: 'opened', what: 'section', id: starter as string },
      { chosen: 'eo' },
    );
    expect(opened.replies[0]).toMatchObject({ kind: 'message', outcome: 'answer', language: 'eo' });
    const lost = respond(
      guide,
      texts,
      { kind: 'opened', what: 'place', id: '../../etc/passwd' },
      { chosen: 'eo' },
    );
    expect(lost.replies[0]).toMatchObject({ outcome: 'smalltalk', language: 'eo' });
  });

  it('numbers the sources, and every number of a sentence is in the list', () => {
    for (const language of languages) {
      const { replies } = respond(guide, texts, { kind: 'started' }, { chosen: language });
      const [welcome] = replies;
      if (welcome?.kind !== 'message') throw new Error('no welcome');
      for (const { event } of welcome.buttons) {
        const [reply] = respond(guide, texts, event, { chosen: language }).replies;
        if (reply?.kind !== 'message') throw new Error('no message');
        expect(reply.outcome, `${language} ${JSON.stringify(event)}`).toBe('answer');
        const numbers = reply.sources.map(source => source.number);
        for (const { notes } of reply.quoted) for (const note of notes) expect(numbers).toContain(note);
      }
    }
  });
});
