import type { Language } from '../language/index.ts';
import type { Reply } from './reply.ts';

/** A question that no source answers, as the keeper of the guide wants to know of it. */
export interface UnansweredQuestion {
  text: string;
  language: Language;
  /** id of the nearest passage */
  nearest?: string | undefined;
}

const mostKept = 300;

/** What is kept of a question that was answered with “my sources do not say”; `undefined` where it was answered. Nobody's name is in it. */
export function unansweredIn(question: string, [first]: Reply[]): UnansweredQuestion | undefined {
  if (first?.kind !== 'message' || first.outcome !== 'unknown') return undefined;
  const offered = first.buttons.map(({ event }) => (event.kind === 'opened' ? event.id : undefined));
  return {
    text: question.slice(0, mostKept),
    language: first.language,
    nearest: first.quotes?.id ?? offered.find(Boolean),
  };
}
