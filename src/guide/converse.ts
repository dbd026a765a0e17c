import { placeTopic } from '../knowledge/place-passage.ts';
import { type Knowledge, type Passage, sentencesOf } from '../knowledge/types.ts';
import { isFunctionWord, type Language, languages, words } from '../language/index.ts';
import type { Candidate, Search } from '../search/search.ts';
import { type About, type Answer, say } from './answer.ts';
import type { FollowUp } from './follow-up.ts';
import type { Suggestions } from './suggest.ts';
import { sureEnough } from './sureness-limits.ts';
import type { Telling } from './telling.ts';
import type { Texts } from './texts.ts';

/** A message that leans on what was said before. */
export interface Leaning {
  kind: FollowUp;
  text: string;
  /** language of the answer */
  language: Language;
  /** language of the message */
  spoken: Language;
}

export interface ConverseParts {
  knowledge: Knowledge;
  search: Search;
  texts: Texts;
  telling: Telling;
  suggestions: Suggestions;
  /** answers from what was found */
  from: (candidates: Candidate[], text: string, spoken: Language) => Answer;
}

/** Within what the conversation is about, so much sureness is enough: most of what a full question would name goes without saying. */
const sureInTopic = 0.15;
/** What the conversation is about may be so much less sure than the best of all, by how much the message leans on it. */
const share = { it: 0.5, and: 0.5, bare: 0.8 };

/**
 * Answers a message that leans on what was said before; `undefined` where nothing said before helps, and the message is to be taken as
 * it stands.
 */
export function createConversation({
  knowledge,
  search,
  texts,
  telling,
  suggestions,
  from,
}: ConverseParts): (message: Leaning, about: About | undefined) => Answer | undefined {
  const names = new Set(
    knowledge.glossary
      .flatMap(entry => languages.flatMap(language => entry.names[language]))
      .flatMap(keysOfName),
  );

  return (message, about) => {
    const { kind, language } = message;
    const passage = about && telling.passage(about.id, language);
    if (!passage)
      return kind === 'and' || kind === 'it' || kind === 'bare' ? undefined : nothingBefore(language);
    switch (kind) {
      case 'more':
        return more(passage, about);
      case 'source':
        return sourcesOf(passage);
      case 'where':
        return whereIs(passage);
      case 'person':
        return person(passage, about) ?? more(passage, about);
      case 'and':
        return exchanged(message, about) ?? within(message, passage, about, share.and);
      case 'it':
        return within(message, passage, about, share.it);
      case 'bare':
        return words(message.text).some(isName) ? undefined : within(message, passage, about, share.bare);
    }
  };

  function isName(word: string): boolean {
    return names.has(word.toLowerCase());
  }

  function nothingBefore(language: Language): Answer {
    return say(language, 'smalltalk', [texts(language)('followUp.nothing')], {
      questions: suggestions.opening(language),
    });
  }

  /** All of the passage; where all of it was told, the next one of its topic. */
  function more(passage: Passage, { whole }: About): Answer {
    const { language } = passage;
    if (!whole) return telling.quote(passage, sentencesOf(passage), 1, []);
    const next =
      passage.topic === placeTopic
        ? knowledge.passages.find(
            other => other.language === language && other.places.includes(passage.places[0] as string),
          )
        : knowledge.passages[knowledge.passages.indexOf(passage) + 1];
    if (next && next.language === language && (passage.topic === placeTopic || next.topic === passage.topic))
      return telling.quote(next, sentencesOf(next), 1, []);
    return say(language, 'smalltalk', [texts(language)('followUp.told')], {
      questions: suggestions.after(passage, []),
    });
  }

  function sourcesOf(passage: Passage): Answer {
    const { sources, about } = telling.quote(passage, sentencesOf(passage), 1, []);
    return say(
      passage.language,
      'answer',
      [texts(passage.language)('followUp.sources', { title: passage.title })],
      {
        passages: [{ passage, score: 1 }],
        sources,
        about: { ...about, id: passage.id },
      },
    );
  }

  function whereIs(passage: Passage): Answer {
    const { language } = passage;
    const [place] = passage.places;
    const shown = place === undefined ? undefined : telling.show(place, language);
    return (
      shown ??
      say(language, 'unknown', [texts(language)('followUp.nowhere', { title: passage.title })], {
        questions: suggestions.after(passage, []),
      })
    );
  }

  /** The first person that the passage names, whom the question did not. */
  function person(passage: Passage, { question = '' }: About): Answer | undefined {
    const { language } = passage;
    const told = [passage.title, ...sentencesOf(passage).map(sentence => sentence.text)].join(' ');
    const asked = question.toLowerCase();
    const named = knowledge.glossary
      .filter(entry => entry.kind === 'person')
      .map(({ names }) => ({
        name: names[language][0] as string,
        at: placeOf(names[language], told),
        asked: names[language].some(name => keysOfName(name).some(key => asked.includes(key))),
      }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => Number(a.asked) - Number(b.asked) || a.at - b.at);
    for (const { name } of named) {
      const candidates = search.find(name, language);
      if (sureOf(candidates) >= sureEnough) return from(candidates, name, language);
    }
    return undefined;
  }

  /** “And Fučík?” after “When was Mareček born?”: the last question with another name in it. */
  function exchanged({ text, language, spoken }: Leaning, { question }: About): Answer | undefined {
    if (question === undefined) return undefined;
    const kept = words(question).filter(word => !isName(word));
    const candidates = search.find([...kept, text].join(' '), language, { spoken });
    return sureOf(candidates) >= sureEnough ? from(candidates, text, spoken) : undefined;
  }

  /** What the topic of the conversation says to it, taken alone and together with what was asked before. */
  function within(
    message: Leaning,
    passage: Passage,
    { question = '' }: About,
    least: number,
  ): Answer | undefined {
    const { text, language, spoken } = message;
    const before = words(question).filter(word => !isFunctionWord(word, language));
    const among = (other: Passage) => isAbout(other, passage);
    const find = (asked: string) => search.find(asked, language, { spoken, among });
    const alone = find(text);
    // what says enough by itself asks for something new, which the question before would draw back
    const readings = sureOf(alone) >= sureEnough ? [alone] : [alone, find([...before, text].join(' '))];
    const surest = Math.max(...readings.map(sureOf));
    const anywhere = sureOf(search.find(text, language, { spoken }));
    return surest >= Math.max(sureInTopic, least * anywhere)
      ? from(agreed(readings), text, spoken)
      : undefined;
  }
}

/** What several readings of a message found, the passages first of which all together are surest. */
function agreed(readings: Candidate[][]): Candidate[] {
  const found = new Map<string, { candidate: Candidate; sum: number }>();
  for (const candidate of readings.flat()) {
    const known = found.get(candidate.passage.id);
    const surer = known && known.candidate.confidence >= candidate.confidence ? known.candidate : candidate;
    found.set(candidate.passage.id, { candidate: surer, sum: candidate.confidence + (known?.sum ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.sum - a.sum).map(({ candidate }) => candidate);
}

function sureOf(candidates: Candidate[]): number {
  return candidates[0]?.confidence ?? 0;
}

function isAbout(other: Passage, passage: Passage): boolean {
  return (
    other.id === passage.id ||
    (other.topic === passage.topic && other.topic !== placeTopic) ||
    (passage.topic === placeTopic && other.places.some(place => passage.places.includes(place)))
  );
}

/** The words of a name by which it is known, long ones only: «Рудольф Маречек» is known by «маречек». */
function keysOfName(name: string): string[] {
  return words(name.toLowerCase()).filter(word => word.length > 3);
}

/** Where a text first names somebody; -1 where it does not. Endings are let be. */
function placeOf(names: string[], text: string): number {
  const low = text.toLowerCase();
  const places = names
    .map(name => low.indexOf(keysOfName(name).at(-1)?.slice(0, -1) ?? '\n'))
    .filter(at => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}
