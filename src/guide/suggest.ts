import { placeTopic } from '../knowledge/place-passage.ts';
import type { Knowledge, Passage } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Candidate } from '../search/search.ts';

/** Questions that the guide offers; each is one that it answers itself, with the very passage that the question belongs to. */
export interface Suggestions {
  /** The passages that a conversation may begin with. */
  starters(language: Language): Passage[];
  /** Questions to begin with. */
  opening(language: Language): string[];
  /** Questions to go on with: each leads to another section, the next likely ones first, then the ones of the same topic. */
  after(passage: Passage, likely: Candidate[]): string[];
  /** A question that a passage answers, as the guide knows from asking itself; `undefined` where there is none. */
  proven(passage: Passage): string | undefined;
}

const offered = 3;

export function createSuggestions(
  { passages, starters }: Pick<Knowledge, 'passages' | 'starters'>,
  isAnswered: (question: string, passage: Passage) => boolean,
): Suggestions {
  const tried = new Map<Passage, string | undefined>();
  const proven = (passage: Passage): string | undefined => {
    if (!tried.has(passage))
      tried.set(
        passage,
        passage.questions.find(question => isAnswered(question, passage)),
      );
    return tried.get(passage);
  };
  const startersOf = (language: Language): Passage[] =>
    starters
      .map(id => passages.find(passage => passage.id === id && passage.language === language))
      .filter(passage => passage !== undefined);
  const questionsOf = (list: Passage[], most = offered): string[] => {
    const questions = new Set<string>();
    for (const passage of list) {
      if (questions.size === most) break;
      const question = proven(passage);
      if (question !== undefined) questions.add(question);
    }
    return [...questions];
  };

  return {
    starters: startersOf,
    opening: language => questionsOf(startersOf(language), starters.length),
    proven,
    after(passage, likely) {
      const inTopic = passages.filter(
        other => other.topic === passage.topic && other.language === passage.language,
      );
      const at = inTopic.findIndex(other => other.id === passage.id);
      const following = [...inTopic.slice(at + 1), ...inTopic.slice(0, Math.max(0, at))];
      const others = [
        ...likely.map(candidate => candidate.passage),
        ...following,
        ...startersOf(passage.language),
      ].filter(
        other => other.id !== passage.id && other.topic !== placeTopic && other.language === passage.language,
      );
      return questionsOf(others);
    },
  };
}
