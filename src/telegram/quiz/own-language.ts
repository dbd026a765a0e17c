import { questionIn } from '../../knowledge/quiz-question.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';
import type { Game } from '../../quiz/game.ts';
import { type Html, html, join, plain } from '../html.ts';
import { languageOf } from './names.ts';
import { optionsOf } from './poll-text.ts';

/** What Telegram shows in an alert: https://core.telegram.org/bots/api#answercallbackquery */
const mostAlert = 200;

/** A question in the language of one pupil, or of the game where it is not there in that one; its options in the order of the poll; once it is closed, also what is right and why. */
export interface OwnQuestion {
  message: Html;
  /** the same as an alert, where it is short enough for one */
  alert?: string | undefined;
}

export function questionFor(
  game: Game,
  nth: number,
  language: Language,
  { quiz }: Pick<Knowledge, 'quiz'>,
): OwnQuestion | undefined {
  const asked = game.asked[nth];
  const question = quiz.find(({ id }) => id === asked?.question);
  if (!asked || !question) return undefined;
  const own = questionIn(question, language) ?? questionIn(question, languageOf(game));
  if (!own) return undefined;
  const text = own.question;
  const options = optionsOf(own, asked.order).map((option, i) => `${i + 1}) ${option}`);
  const told =
    asked.closedAt === undefined ? [] : [`✅ ${own.right}`, ...(own.explanation ? [own.explanation] : [])];
  const alert = [text, ...options, ...told].join('\n').normalize('NFC');
  return {
    message: join([html`<b>${nth + 1}. ${text}</b>`, ...options.map(plain), ...told.map(plain)], '\n'),
    ...(alert.length <= mostAlert ? { alert } : {}),
  };
}
