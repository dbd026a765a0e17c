import type { Composer } from 'telegraf';
import { newGame } from '../../quiz/game.ts';
import type { BotParts, GuideContext } from '../bot.ts';
import { plain } from '../html.ts';
import type { Destination } from '../out.ts';
import { addGamePresses } from './game-presses.ts';
import { listResults } from './results-list.ts';
import { sendOwnQuestion } from './translate.ts';

/** The quiz of a group: /quiz and the link that adds the guide to a group, the buttons of a game, /results. */
export function addGroupQuiz(bot: Composer<GuideContext>, parts: BotParts): void {
  const { games, now, chance, texts, knowledge } = parts;

  bot.start(async (context, next) => {
    const { inGroup } = context.speaker;
    if (inGroup && context.payload === 'quiz') return begin(context);
    if (!inGroup && context.payload === 'results') return listResults(context, parts);
    const [, id, nth] = /^k_([0-9a-f]{8})_(\d{1,2})$/u.exec(context.payload) ?? [];
    const game = id === undefined ? undefined : games.byId(id);
    if (inGroup || !game) return next();
    sendOwnQuestion(context, parts, game, Number(nth));
  });
  bot.command('quiz', (context, next) => (context.speaker.inGroup ? begin(context) : next()));
  bot.command('results', context => listResults(context, parts));
  addGamePresses(bot, parts);

  /** Shows what can be chosen before the start; one game a group. */
  function begin(context: GuideContext): void {
    const { out } = context;
    const { to, language } = context.speaker;
    if (!to) return;
    const t = texts(language);
    const room = String(to.chat.id);
    const there = games.of(room);
    if (knowledge.quiz.length === 0) out.message([plain(t('telegram.quizNone'))]);
    else if (there?.phase === 'lobby') games.show(there, out.work);
    else if (there) out.message([plain(t('game.already'))]);
    else open(context, to, room);
  }

  function open({ speaker, out }: GuideContext, to: Destination, room: string): void {
    const [id, address] = [chance(), chance()];
    games.open(
      newGame({
        id: id.slice(0, 8),
        address,
        seed: Number.parseInt(id.slice(8, 16), 16),
        room,
        title: 'title' in to.chat ? to.chat.title : '',
        thread: to.thread,
        starter: speaker.person,
        language: speaker.language,
        at: now(),
      }),
      out.work,
    );
    out.count('quiz in a group');
  }
}
