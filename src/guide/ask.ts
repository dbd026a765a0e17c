import { placeTopic } from '../knowledge/place-passage.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { type Hints, type Language, languages, words } from '../language/index.ts';
import { answerKind } from '../search/answer-kind.ts';
import type { Candidate, Search } from '../search/search.ts';
import { createAcross } from './across.ts';
import { type About, type Answer, say } from './answer.ts';
import { choiceAmong } from './choice.ts';
import { createConversation } from './converse.ts';
import { followUpOf } from './follow-up.ts';
import { createOffTopic } from './off-topic.ts';
import type { ReadMessage } from './read-message.ts';
import { createRecent } from './recent.ts';
import { smalltalkOf } from './smalltalk.ts';
import type { Suggestions } from './suggest.ts';
import { mayAnswer, sureEnough } from './sureness-limits.ts';
import type { Telling } from './telling.ts';
import type { Texts } from './texts.ts';

export interface AskOptions {
  /** answer in this language, whatever the question is in */
  language?: Language | undefined;
  /** what is known of the visitor, where the message alone does not tell its language */
  hints?: Hints | undefined;
  /** what the last answer was about */
  about?: About | undefined;
}

export interface AskParts {
  knowledge: Knowledge;
  search: Search;
  texts: Texts;
  telling: Telling;
  suggestions: Suggestions;
  read: (text: string, hints: Hints) => ReadMessage;
}

/** A message with a word of another subject is answered only where the guide is as sure as this. */
const sureAgainstOffTopic = 0.9;
/** A message that speaks of something it does not name is answered without that only where the guide is as sure as this. */
const sureWithoutSubject = 0.6;
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

/** Answers messages in a visitor's own words. */
export function createAsk(parts: AskParts): (text: string, options?: AskOptions) => Answer {
  const { knowledge, search, texts, telling, suggestions, read } = parts;
  const isOffTopic = createOffTopic(knowledge.offTopic);
  const recent = createRecent<Answer>(mostRemembered);
  const across = createAcross(knowledge, search);
  const converse = createConversation({ ...parts, from: answerFrom });

  return (text, { language: wanted, hints = {}, about } = {}) => {
    // what is too long to be read is not worth remembering either
    if (text.length > mostRead) return answerTo(text, wanted, hints, about);
    const before = about && [about.id, about.whole, about.question].join('\n');
    const key = [wanted, hints.last, hints.app, leans(text, hints) ? before : '', text].join('\n');
    return recent.get(key, () => answerTo(text, wanted, hints, about));
  };

  /** Whether a message may mean something else after another answer. */
  function leans(text: string, hints: Hints): boolean {
    const guesses = new Set([hints.last, hints.app, ...languages]);
    return [...guesses].some(language => language && followUpOf(text, language));
  }

  function answerTo(
    typed: string,
    wanted: Language | undefined,
    hints: Hints,
    about: About | undefined,
  ): Answer {
    const { language: spoken, text } = read(typed, hints);
    const language = wanted ?? spoken;
    const aside = besideTheSubject(text, language, spoken);
    if (aside) return aside;
    const kind = followUpOf(text, spoken);
    const leaning = kind && converse({ kind, text, language, spoken }, about);
    if (leaning) return leaning;
    const candidates = search.find(text, language, { spoken });
    const [best] = candidates;
    if (isOffTopic(text, spoken) && (best?.confidence ?? 0) < sureAgainstOffTopic)
      return unknown(language, [], 'offTopic');
    const foreign = fromAnotherLanguage(text, language, spoken);
    if (foreign && foreign.confidence > (best?.confidence ?? 0)) return foreign;
    const choice = choiceAmong(text, candidates, texts);
    if (choice) return choice;
    // what it leans on does not help: only one that names its subject all the same is answered
    const enough = about && kind && kind !== 'bare' ? sureWithoutSubject : sureEnough;
    if (best && best.confidence >= enough) return answerFrom(candidates, text, spoken);
    const elsewhere = wanted ? undefined : inAnotherLanguage(typed, language);
    return elsewhere ?? unknown(language, candidates);
  }

  /** What is said to a message that asks nothing of the sources. */
  function besideTheSubject(text: string, language: Language, spoken: Language): Answer | undefined {
    const t = texts(language);
    const questions = () => suggestions.opening(language);
    if (text.trim() === '') return say(language, 'smalltalk', [t('input.empty')], { questions: questions() });
    if ([...text.slice(0, 2 * mostRead + 1)].length > mostRead)
      return say(language, 'unknown', [t('input.tooLong', { count: [...text].length, limit: mostRead })]);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      const [question = ''] = questions();
      return say(language, 'smalltalk', [t('input.noWords', { question })], { questions: questions() });
    }
    const smalltalk = smalltalkOf(text, spoken);
    return smalltalk && say(language, 'smalltalk', [t(`smalltalk.${smalltalk}`)], { questions: questions() });
  }

  function answerFrom(candidates: Candidate[], text: string, spoken: Language): Answer {
    const [best] = candidates as [Candidate];
    const { sentences, best: answering } = best.sentences(mostQuoted);
    const answer = telling.quote(best.passage, sentences, best.confidence, candidates);
    return {
      ...answer,
      // what answers is that the sources do not tell
      ...(answering?.untold ? { outcome: 'unknown' } : {}),
      asksWhere: answerKind(text, spoken) === 'where',
      about: answer.about && { ...answer.about, question: text },
    };
  }

  /** A word or two may be of several languages: another one answers where it is surer than the one first thought of. */
  function inAnotherLanguage(text: string, thought: Language): Answer | undefined {
    if (words(text).length > fewWords) return undefined;
    const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
    const [surest] = languages
      .filter(other => other !== thought && isCyrillic === (other === 'ky' || other === 'ru'))
      .map(other => ({ other, candidates: search.find(text, other) }))
      .filter(({ candidates }) => (candidates[0]?.confidence ?? 0) >= sureElsewhere)
      .sort((a, b) => (b.candidates[0]?.confidence ?? 0) - (a.candidates[0]?.confidence ?? 0));
    return surest && answerFrom(surest.candidates, text, surest.other);
  }

  /** What is written in another language only, with a note that says so. */
  function fromAnotherLanguage(text: string, language: Language, spoken: Language): Answer | undefined {
    const candidates = across(text, language, spoken);
    const [best] = candidates ?? [];
    if (!candidates || !best) return undefined;
    return {
      ...answerFrom(candidates, text, spoken),
      language,
      said: [texts(language)(`writtenIn.${best.passage.language}`)],
      questions: suggestions.opening(language),
    };
  }

  function unknown(language: Language, candidates: Candidate[], why: 'text' | 'offTopic' = 'text'): Answer {
    const t = texts(language);
    const nearest = candidates
      .map(candidate => candidate.passage)
      .filter(passage => passage.topic !== placeTopic);
    const topics = [...new Set([...nearest, ...suggestions.starters(language)])].slice(0, topicsOffered);
    const [first] = candidates;
    const untold = first && first.confidence >= mayAnswer ? first.sentences(mostQuoted).untold : [];
    const quoted = first && untold.length > 0 ? telling.quote(first.passage, untold, 0, []) : undefined;
    return say(language, 'unknown', [t(`unknown.${why}`), t('unknown.topics')], {
      confidence: 1 - (first?.confidence ?? 0),
      topics,
      ...(quoted && { sentences: quoted.sentences, sources: quoted.sources }),
    });
  }
}
