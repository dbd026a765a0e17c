import { type Sentence, sentencesOf } from '../knowledge/types.ts';
import { kindsAsked } from './answer-kind.ts';
import type { Entry } from './entry.ts';
import { carries, formless, type Holds } from './holds.ts';
import type { Query } from './query.ts';
import { type Match, matchOf, sentenceBit, strength } from './zones.ts';

/** An answer is two to four sentences, where the passage has them. */
const mostSentences = 4;

/** The sentences of a passage that answer a question. */
export interface Chosen {
  /** in reading order */
  sentences: Sentence[];
  /** the one of all that answers (see bestOf) */
  best: Sentence | undefined;
  /** those that say what the sources do not tell, as far as the question asks for it */
  untold: Sentence[];
}

/**
 * The sentences of a passage that answer a question, in reading order: all of a short passage; of a longer one
 * those that share most with the question, hold the kind of answer asked for, or name the subject at the beginning.
 * `mostCharacters` is the room there is for them.
 */
export function chooseSentences(query: Query, entry: Entry, mostCharacters: number): Chosen {
  const all = sentencesOf(entry.passage);
  const matches = query.terms.map(term => matchOf(entry.where, term, []));
  const scored = all.map((sentence, i) => {
    const shared = query.terms.reduce(
      (sum, term, j) => sum + term.weight * strength(matches[j] as Match, sentenceBit(i)),
      0,
    );
    const holds = entry.holds()[i] as Holds;
    const holdsKind = sentence.untold
      ? kindsAsked(sentence.text, query.language).includes(query.kind)
      : carries(query.kind, holds, query.asked);
    const kind = query.kind !== 'what' && holdsKind ? 1.5 : 0;
    const answers = shared + (shared > 0 ? kind : kind / 3);
    return { i, sentence, shared, holdsKind, answers, score: answers + (i === 0 ? 1 : 0) };
  });
  const chosen: typeof scored = [];
  let length = 0;
  for (const candidate of scored.toSorted((a, b) => b.score - a.score || a.i - b.i)) {
    const longer = length + candidate.sentence.text.length + 1;
    if (chosen.length === mostSentences || (chosen.length > 0 && longer > mostCharacters)) continue;
    chosen.push(candidate);
    length = longer;
  }
  return {
    sentences: chosen.sort((a, b) => a.i - b.i).map(({ sentence }) => sentence),
    best: bestOf(scored, query.kind)?.sentence,
    untold: scored
      .filter(({ sentence, shared }) => sentence.untold && shared > 0)
      .map(({ sentence }) => sentence),
  };
}

interface Scored {
  i: number;
  sentence: Sentence;
  shared: number;
  holdsKind: boolean;
  answers: number;
}

/**
 * The sentence that answers most. Where a name or a date is wanted, one that holds any comes before one that only has the question's words;
 * and one that says that none is known before one that answers as much: “who made the statue?” is not answered by whose statue it is.
 */
function bestOf(scored: Scored[], kind: Query['kind']): Scored | undefined {
  const surest = scored.toSorted((a, b) => b.answers - a.answers || a.i - b.i);
  const [first] = surest;
  if (first?.sentence.untold || formless.has(kind)) return first;
  const wanted = surest.filter(({ shared, holdsKind }) => shared > 0 && holdsKind);
  return (
    wanted.find(({ sentence, answers }) => sentence.untold && answers === wanted[0]?.answers) ??
    wanted[0] ??
    first
  );
}
