import type { Update } from 'telegraf/types';
import type { Texts } from '../../guide/texts.ts';
import { questionIn } from '../../knowledge/quiz-question.ts';
import { type Knowledge, type QuizQuestion, quizLevels } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';
import {
  nextAnyway,
  nextQuestion,
  type Progress,
  readProgress,
  standing,
  withAnswer,
} from '../../quiz/alone.ts';
import { seeded, shuffle } from '../../quiz/random.ts';
import { tellQuestion } from '../../quiz/told.ts';
import type { NewCall, OwnUpdate, Store, Work } from '../../store/store.ts';
import type { AlonePress } from '../callback-data.ts';
import { plain } from '../html.ts';
import type { PollRoutes } from '../poll-routes.ts';
import { markup, rich } from '../quiz/calls.ts';
import { explaining } from '../quiz/explaining.ts';
import { pollText } from '../quiz/poll-text.ts';
import { button, type Keyboard } from '../render.ts';
import { allKnownText, verdictKeyboard, verdictText } from './verdict.ts';

/** The quiz for one in a private chat: a poll at a time, wrong ones come back. Who goes on where is kept of each person, and forgotten on request. */
export interface Alone {
  /** The next question, or whom the questions shall be for where that is not chosen yet. */
  ask(person: number, language: Language, work: Work): Promise<void>;
  press(person: number, what: AlonePress, language: Language, work: Work): Promise<void>;
  /** Works on an answer to one of our polls, or on news of one; `undefined` where it is none of ours. */
  handle(update: Update | OwnUpdate, at: number): Promise<Work> | undefined;
  /** Learns what is kept now. */
  kept(work: Work): void;
  forget(person: number): void;
  /** Knows the polls of the last run. */
  restore(): Promise<void>;
}

export interface AloneParts {
  texts: Texts;
  knowledge: Knowledge;
  store: Store;
  routes: Pick<PollRoutes, 'know' | 'forget'>;
  /** milliseconds since the epoch */
  now: () => number;
}

/** A poll that was sent and not answered yet. */
interface Sent {
  person: number;
  /** id of the question */
  question: string;
  /** what stands where: 0 is the right option */
  order: number[];
  language: Language;
}

const day = 86_400_000;
/** A poll can be answered so long, in milliseconds; progress is kept so long after the last answer. */
const pollMs = 30 * day;
const progressMs = 365 * day;

const recordKinds = { progress: 'alone', poll: 'alone-poll' } as const;

export function createAlone({ texts, knowledge, store, routes, now }: AloneParts): Alone {
  const questions = new Map(knowledge.quiz.map(question => [question.id, question]));
  const polls = new Map<string, Sent>();

  const bankIn = (language: Language) => knowledge.quiz.filter(question => questionIn(question, language));
  const progressOf = async (person: number) =>
    readProgress(await store.record(recordKinds.progress, String(person)), person);
  const keep = (person: number, progress: Progress, work: Work) =>
    work.records.push({
      kind: recordKinds.progress,
      key: String(person),
      value: progress,
      owner: person,
      until: now() + progressMs,
    });
  const say = (person: number, text: string, keyboard: Keyboard, work: Work) =>
    work.calls.push(toPerson(person, 'sendMessage', { ...rich(plain(text)), ...markup(keyboard) }));

  function choose(person: number, language: Language, work: Work): void {
    const t = texts(language);
    const levels = quizLevels.map(level => [button(t(`game.level.${level}`), { kind: 'quiz', what: level })]);
    say(
      person,
      t('alone.choose'),
      [...levels, [button(t('alone.all'), { kind: 'quiz', what: 'all' })]],
      work,
    );
  }

  async function ask(
    person: number,
    language: Language,
    work: Work,
    change: Partial<Progress> = {},
    anyway = false,
  ) {
    const progress = { ...(await progressOf(person)), ...change };
    if (progress.levels.length === 0) return choose(person, language, work);
    const t = texts(language);
    const bank = bankIn(language);
    const other = [button(t('alone.other'), { kind: 'quiz', what: 'choose' })];
    const state = standing(bank, progress);
    const id = anyway ? nextAnyway(bank, progress) : nextQuestion(bank, progress, now());
    const question = questions.get(id ?? '');
    if (state.total === 0) say(person, t('alone.none'), [other], work);
    else if (!question)
      say(
        person,
        allKnownText(state, now(), language, texts),
        [[button(t('alone.anyway'), { kind: 'quiz', what: 'anyway' })], other],
        work,
      );
    else work.calls.push(pollOf(person, question, progress, language));
    keep(person, question ? { ...progress, last: question.id } : progress, work);
  }

  function pollOf(person: number, question: QuizQuestion, progress: Progress, language: Language): NewCall {
    const options = [...Array(question.wrong.length + 1).keys()];
    const order = shuffle(options, seeded(progress.seed + 7919 * (progress.right + progress.wrong)));
    const text = pollText(question, order, [language], explaining(question, knowledge));
    const sent: Sent = { person, question: question.id, order, language };
    return {
      ...toPerson(person, 'sendPoll', {
        question: text.question,
        options: text.options.map(option => ({ text: option })),
        type: 'quiz',
        correct_option_ids: [order.indexOf(0)],
        explanation: text.explanation,
        is_anonymous: false,
        ...markup([[button(texts(language)('alone.next'), { kind: 'quiz' })]]),
      }),
      tells: { queue: `chat:${person}`, what: { alone: sent } },
    };
  }

  /** The poll is out: from now on its answer is known for what it is. */
  async function sentOut({ own }: OwnUpdate, sent: Sent): Promise<Work> {
    const work = nothing();
    if (own.kind === 'made' && own.result.poll)
      work.records.push({
        kind: recordKinds.poll,
        key: own.result.poll.id,
        value: sent,
        owner: sent.person,
        until: now() + pollMs,
      });
    return work;
  }

  /** The first answer to a poll counts, from whoever it was asked; a poll passed on to others is none of theirs. */
  async function answered(
    poll: string,
    sent: Sent,
    person: number | undefined,
    option: number | undefined,
    at: number,
  ) {
    const work = nothing();
    const chosen = sent.order[option ?? -1];
    const question = questions.get(sent.question);
    if (person !== sent.person || chosen === undefined) return work;
    work.records.push({ kind: recordKinds.poll, key: poll, value: undefined });
    if (!question) return work;
    const isRight = chosen === 0;
    const progress = withAnswer(await progressOf(person), sent.question, isRight, at);
    keep(person, progress, work);
    work.counts.push(`quiz alone ${isRight ? 'right' : 'wrong'}`);
    const visitor = await store.visitor(person);
    const wanted = visitor.chosen ?? visitor.last ?? sent.language;
    const language = questionIn(question, wanted) ? wanted : sent.language;
    const told = tellQuestion(question, language, knowledge);
    if (!told) return work;
    const state = standing(bankIn(language), progress);
    const messages = verdictText(told, isRight, state, language, texts);
    for (const [i, message] of messages.entries()) {
      const keyboard = i === messages.length - 1 ? verdictKeyboard(told, language, texts) : [];
      work.calls.push(toPerson(person, 'sendMessage', { ...rich(message), ...markup(keyboard) }));
    }
    return work;
  }

  return {
    ask: (person, language, work) => ask(person, language, work),
    async press(person, what, language, work) {
      if (what === 'choose') return choose(person, language, work);
      if (what === 'anyway') return ask(person, language, work, {}, true);
      return ask(person, language, work, { levels: what === 'all' ? [...quizLevels] : [what] });
    },
    handle(update, at) {
      if ('own' in update) {
        const sent = update.own.kind === 'alarm' ? undefined : (update.own.tells as { alone?: Sent }).alone;
        return sent && sentOut(update, sent);
      }
      if (!('poll_answer' in update)) return undefined;
      const { poll_id: poll, user, option_ids: options } = update.poll_answer;
      const sent = polls.get(poll);
      return sent && answered(poll, sent, user?.id, options[0], at);
    },
    kept({ records }) {
      for (const { kind, key, value } of records) {
        if (kind !== recordKinds.poll) continue;
        if (value === undefined) {
          polls.delete(key);
          routes.forget(key);
        } else take(key, value as Sent);
      }
    },
    forget(person) {
      for (const [poll, sent] of polls)
        if (sent.person === person) {
          polls.delete(poll);
          routes.forget(poll);
        }
    },
    async restore() {
      for (const { key, value } of await store.records(recordKinds.poll)) take(key, value as Sent);
    },
  };

  function take(poll: string, sent: Sent): void {
    polls.set(poll, sent);
    routes.know(poll, `chat:${sent.person}`);
  }
}

function toPerson(person: number, method: string, params: Record<string, unknown>): NewCall {
  return { chat: String(person), method, params: { chat_id: person, ...params } };
}

const nothing = (): Work => ({ calls: [], visitors: [], counts: [], records: [] });
