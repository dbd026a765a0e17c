import { placePassage, placeTopic } from '../knowledge/place-passage.ts';
import type { Knowledge, Passage, Place } from '../knowledge/types.ts';
import { type Hints, type Language, languages, words } from '../language/index.ts';
import { answerKind } from '../search/answer-kind.ts';
import type { Candidate, Search } from '../search/search.ts';
import { type Answer, say } from './answer.ts';
import { type Browse, createBrowse } from './browse.ts';
import { createOffTopic } from './off-topic.ts';
import { placeNote } from './place-note.ts';
import { createMessageReader } from './read-message.ts';
import { createRecent } from './recent.ts';
import { smalltalkOf } from './smalltalk.ts';
import type { Texts } from './texts.ts';

export interface GuideParts {
  knowledge: Knowledge;
  search: Search;
  texts: Texts;
}

export interface AskOptions {
  /** answer in this language, whatever the question is in */
  language?: Language | undefined;
  /** what is known of the visitor, where the message alone does not tell its language */
  hints?: Hints | undefined;
}

export interface Guide {
  /** Gets ready for questions in all languages, so that no visitor waits for it. */
  prepare(): void;
  /** Answers one message: `guide.ask('Когда пришёл первый поезд?')`. Takes any text; never throws for what is in it. */
  ask(text: string, options?: AskOptions): Answer;
  /** Tells a passage in full, as after a choice of topic; `undefined` for an id that is not there. */
  tell(id: string, language: Language): Answer | undefined;
  /** Tells a place: what is seen there and where it is; `undefined` for an id that is not there. */
  show(placeId: string, language: Language): Answer | undefined;
  /** What the guide says at the first meeting, with questions to begin with. */
  welcome(language: Language): Answer;
  /** The passages that may answer a question, the surest first, however sure that is; the beginnings for an empty one. */
  find(text: string, visitor: Hints): Passage[];
  /** Lists to choose from. */
  browse: Browse;
}

/** Below this the guide says that it does not know. */
const sureEnough = 0.4;
/** Below this a passage is not even offered in a list. */
const mayAnswer = 0.1;
/** A message with a word of another subject is answered only where the guide is as sure as this. */
const sureAgainstOffTopic = 0.9;
/** Messages remembered with their answers: the suggested questions are pressed again and again. */
const mostRemembered = 500;
/** A message of so few words is tried in other languages too, and answered in one that is as sure as this. */
const fewWords = 3;
const sureElsewhere = 0.7;
/** Longest message that is read, in characters. */
const mostRead = 1000;
/** Room for what is quoted, in characters, so that an answer with its notes keeps below 900. */
const mostQuoted = 720;
const topicsOffered = 3;

/** The guide: all that answers a visitor, and knows no channel. */
export function createGuide({ knowledge, search, texts }: GuideParts): Guide {
  const passagesById = new Map(
    knowledge.passages.map(passage => [`${passage.language} ${passage.id}`, passage]),
  );
  const read = createMessageReader(knowledge.glossary);
  const isOffTopic = createOffTopic(knowledge.offTopic);
  const placesOf = (ids: string[]) =>
    ids.map(id => knowledge.places.get(id)).filter(place => place !== undefined);
  const sourcesOf = (ids: string[]) =>
    [...new Set(ids)].map(id => knowledge.sources.get(id)).filter(source => source !== undefined);

  const starters = (language: Language): Passage[] =>
    knowledge.starters
      .map(id => passagesById.get(`${language} ${id}`))
      .filter(passage => passage !== undefined);

  const questionsFor = (language: Language): string[] =>
    starters(language)
      .map(passage => passage.questions[0])
      .filter(question => question !== undefined);

  /** Questions to go on with: each leads to another section, the next likely ones first, then the ones of the same topic. */
  const questionsAfter = (passage: Passage, candidates: Candidate[]): string[] => {
    const likely = candidates
      .filter(({ confidence }) => confidence >= mayAnswer)
      .map(candidate => candidate.passage);
    const inTopic = knowledge.passages.filter(
      other => other.topic === passage.topic && other.language === passage.language,
    );
    const at = inTopic.findIndex(other => other.id === passage.id);
    const following = [...inTopic.slice(at + 1), ...inTopic.slice(0, Math.max(0, at))];
    const others = [...likely, ...following, ...starters(passage.language)].filter(
      other => other.id !== passage.id && other.topic !== placeTopic && other.language === passage.language,
    );
    const questions = others.map(other => other.questions[0]).filter(question => question !== undefined);
    return [...new Set(questions)].slice(0, topicsOffered);
  };

  const quote = (
    passage: Passage,
    sentences: Answer['sentences'],
    confidence: number,
    candidates: Candidate[],
  ): Answer => {
    const { language } = passage;
    const places = placesOf(passage.places);
    const isPlace = passage.topic === placeTopic;
    return say(
      language,
      isPlace ? 'places' : 'answer',
      isPlace ? aboutPlace(places[0] as Place, language, texts) : [],
      {
        title: passage.title,
        sentences,
        passages:
          candidates.length > 0
            ? candidates
                .slice(0, topicsOffered)
                .map(({ passage, confidence }) => ({ passage, score: confidence }))
            : [{ passage, score: confidence }],
        sources: sourcesOf(sentences.flatMap(sentence => sentence.sources)),
        places,
        confidence,
        questions: questionsAfter(passage, candidates),
      },
    );
  };

  const unknown = (
    language: Language,
    candidates: Candidate[],
    why: 'text' | 'offTopic' = 'text',
  ): Answer => {
    const t = texts(language);
    const nearest = candidates
      .map(candidate => candidate.passage)
      .filter(passage => passage.topic !== placeTopic);
    const topics = [...new Set([...nearest, ...starters(language)])].slice(0, topicsOffered);
    return say(language, 'unknown', [t(`unknown.${why}`), t('unknown.topics')], {
      confidence: 1 - (candidates[0]?.confidence ?? 0),
      topics,
    });
  };

  const recent = createRecent<Answer>(mostRemembered);

  const answerTo = (typed: string, wanted: Language | undefined, hints: Hints): Answer => {
    const { language: spoken, text } = read(typed, hints);
    const language = wanted ?? spoken;
    const t = texts(language);
    if (text.trim() === '')
      return say(language, 'smalltalk', [t('input.empty')], { questions: questionsFor(language) });
    if ([...text.slice(0, 2 * mostRead + 1)].length > mostRead)
      return say(language, 'unknown', [t('input.tooLong', { count: [...text].length, limit: mostRead })]);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      const [question = ''] = questionsFor(language);
      return say(language, 'smalltalk', [t('input.noWords', { question })], {
        questions: questionsFor(language),
      });
    }
    const smalltalk = smalltalkOf(text, spoken);
    if (smalltalk)
      return say(language, 'smalltalk', [t(`smalltalk.${smalltalk}`)], {
        questions: questionsFor(language),
      });
    const candidates = search.find(text, language, spoken);
    const [best] = candidates;
    if (isOffTopic(text, spoken) && (best?.confidence ?? 0) < sureAgainstOffTopic)
      return unknown(language, [], 'offTopic');
    if (best && best.confidence >= sureEnough) return answerFrom(candidates, text, spoken);
    const elsewhere = wanted ? undefined : inAnotherLanguage(typed, language);
    return elsewhere ?? unknown(language, candidates);
  };

  const answerFrom = (candidates: Candidate[], text: string, spoken: Language): Answer => {
    const [best] = candidates as [Candidate];
    return {
      ...quote(best.passage, best.sentences(mostQuoted), best.confidence, candidates),
      asksWhere: answerKind(text, spoken) === 'where',
    };
  };

  /** A word or two may be of several languages: another one answers where it is surer than the one first thought of. */
  const inAnotherLanguage = (text: string, thought: Language): Answer | undefined => {
    if (words(text).length > fewWords) return undefined;
    const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
    const [surest] = languages
      .filter(other => other !== thought && isCyrillic === (other === 'ky' || other === 'ru'))
      .map(other => ({ other, candidates: search.find(text, other) }))
      .filter(({ candidates }) => (candidates[0]?.confidence ?? 0) >= sureElsewhere)
      .sort((a, b) => (b.candidates[0]?.confidence ?? 0) - (a.candidates[0]?.confidence ?? 0));
    return surest && answerFrom(surest.candidates, text, surest.other);
  };

  return {
    prepare() {
      for (const language of languages) search.prepare(language);
    },
    ask(text, { language: wanted, hints = {} } = {}) {
      // what is too long to be read is not worth remembering either
      if (text.length > mostRead) return answerTo(text, wanted, hints);
      const key = [wanted, hints.last, hints.app, text].join('\n');
      return recent.get(key, () => answerTo(text, wanted, hints));
    },
    tell(id, language) {
      const passage = passagesById.get(`${language} ${id}`);
      return passage && quote(passage, passage.paragraphs.flat(), 1, []);
    },
    show(placeId, language) {
      const place = knowledge.places.get(placeId);
      if (!place) return undefined;
      const passage = placePassage(place, language);
      return { ...quote(passage, passage.paragraphs.flat(), 1, []), asksWhere: true };
    },
    find(text, hints) {
      const { language, text: meant } = read(text, hints);
      if (!/[\p{L}\p{N}]/u.test(text)) return starters(hints.last ?? hints.app ?? language);
      return search
        .find(meant, language)
        .filter(({ confidence }) => confidence >= mayAnswer)
        .map(({ passage }) => passage);
    },
    browse: createBrowse(knowledge, texts),
    welcome(language) {
      const t = texts(language);
      return say(language, 'smalltalk', [t('welcome.text')], {
        title: t('welcome.title'),
        questions: questionsFor(language),
      });
    },
  };
}

/** Where a place is, in front of what is seen there, and how sure that is, behind it. */
function aboutPlace(place: Place, language: Language, texts: Texts): string[] {
  return [`${place.address[language]}.`.replace(/\.\.$/u, '.'), placeNote(place, language, texts)];
}
