import { questionIn } from '../knowledge/quiz-question.ts';
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
  const quiz = knowledge.quiz.flatMap(question => questionIn(question, language) ?? []);
  const seed = context.update.update_id;
  const asked = quiz[(seed * 7919) % quiz.length];
  if (!asked) {
    context.out.message([plain(t('telegram.quizNone'))]);
    return;
  }
  const right = seed % (asked.wrong.length + 1);
  context.out.call('sendPoll', {
    question: asked.question,
    options: asked.wrong.toSpliced(right, 0, asked.right).map(text => ({ text })),
    type: 'quiz',
    correct_option_ids: [right],
    explanation: asked.explanation,
    is_anonymous: context.speaker.inGroup,
    reply_markup: { inline_keyboard: [[button(t('telegram.quizNext'), { kind: 'quiz' })]] },
  });
}
