import type { Language } from '../language/index.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { plain } from './html.ts';
import { button } from './render.ts';

/** Sends one question of the bank as a quiz poll; which one and in what order its answers stand follows from the update. */
export function sendQuizQuestion(
  context: GuideContext,
  { knowledge, texts }: BotParts,
  language: Language,
): void {
  const t = texts(language);
  const { quiz } = knowledge;
  if (quiz.length === 0) {
    context.out.message([plain(t('telegram.quizNone'))]);
    return;
  }
  const seed = context.update.update_id;
  const question = quiz[(seed * 7919) % quiz.length] as (typeof quiz)[number];
  const options = [question.right, ...question.wrong].map(option => option[language]);
  const right = seed % options.length;
  const [answer, ...others] = options as [string, ...string[]];
  context.out.call('sendPoll', {
    question: question.question[language],
    options: others.toSpliced(right, 0, answer).map(text => ({ text })),
    type: 'quiz',
    correct_option_ids: [right],
    explanation: question.explanation[language],
    is_anonymous: context.speaker.inGroup,
    reply_markup: { inline_keyboard: [[button(t('telegram.quizNext'), { kind: 'quiz' })]] },
  });
}
