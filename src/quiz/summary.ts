import type { Asked, Game } from './game.ts';
import { counted, isRight } from './score.ts';

/** How a question went. */
export interface QuestionSummary {
  /** counted from 0, as asked */
  nth: number;
  /** its id in the bank */
  question: string;
  answered: number;
  right: number;
  /** right answers of all who have played by then, 0 to 1 */
  share: number;
  /** how often each option was chosen: the right one first, then the wrong ones as they stand in the bank */
  chosen: number[];
  /** time to the right answer that half were quicker than, in milliseconds */
  medianMs?: number | undefined;
}

/** Below this share of right answers something is worth another look. */
const shaky = 0.6;

/** All questions that count, the hardest first. */
export function summary(game: Game): QuestionSummary[] {
  const playing = new Set<string>();
  return counted(game)
    .map(asked => {
      for (const player of Object.keys(asked.answers)) playing.add(player);
      return summarize(asked, game.asked.indexOf(asked), playing.size);
    })
    .sort((a, b) => a.share - b.share || a.nth - b.nth);
}

/** Those that fewer than six in ten knew. */
export function shakyOnes(questions: QuestionSummary[]): QuestionSummary[] {
  return questions.filter(({ share }) => share < shaky);
}

function summarize(asked: Asked, nth: number, playing: number): QuestionSummary {
  const answers = Object.values(asked.answers);
  const right = answers.filter(answer => isRight(asked, answer));
  const times = right.map(([, ms]) => ms).sort((a, b) => a - b);
  return {
    nth,
    question: asked.question,
    answered: answers.length,
    right: right.length,
    share: playing === 0 ? 0 : right.length / playing,
    chosen: asked.order
      .toSorted((a, b) => a - b)
      .map(option => answers.filter(([chosen]) => asked.order[chosen] === option).length),
    medianMs: asked.interrupted ? undefined : times[Math.floor((times.length - 1) / 2)],
  };
}
