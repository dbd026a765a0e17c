import { Hono } from 'hono';
import type { Texts } from '../guide/texts.ts';
import { type Knowledge, type QuizLevel, quizLevels } from '../knowledge/types.ts';
import { type Language, languages } from '../language/index.ts';
import { type ToldQuestion, tellQuestion } from '../quiz/told.ts';

/** The questions of one language and level with their answers: the page asks them and keeps what is known, the server keeps nothing. */
export function createQuiz(knowledge: Knowledge): Hono {
  const told = new Map<string, ToldQuestion[]>();
  const questions = (language: Language, level: QuizLevel) => {
    const key = `${language} ${level}`;
    const made =
      told.get(key) ??
      knowledge.quiz
        .filter(question => question.level === level)
        .flatMap(question => tellQuestion(question, language, knowledge) ?? []);
    told.set(key, made);
    return made;
  };
  return new Hono().get('/:language/:level', context => {
    const language = languages.find(known => known === context.req.param('language'));
    const level = quizLevels.find(known => known === context.req.param('level'));
    if (!language || !level)
      return context.json(
        {
          error: `expected /api/quiz/LANGUAGE/LEVEL, of ${languages.join(', ')} and ${quizLevels.join(', ')}`,
        },
        404,
      );
    return context.json(questions(language, level));
  });
}

/** The interface texts of the quiz; the page fills in the rest. */
export function quizTexts(t: ReturnType<Texts>): Record<string, unknown> {
  return {
    ...t('alone', { returnObjects: true, skipInterpolation: true }),
    ...t('game.level', { returnObjects: true }),
    more: t('telegram.more'),
    map: t('telegram.map'),
  };
}
