import { type QuizLevel, quizLevels } from '../../knowledge/types.ts';
import type { Language } from '../../language/languages.ts';
import {
  nextAnyway,
  nextQuestion,
  type Progress,
  readProgress,
  standing,
  withAnswer,
} from '../../quiz/alone.ts';
import type { ToldQuestion } from '../../quiz/told.ts';
import { element } from './element.ts';
import { counted } from './fill.ts';
import { type QuizDeps, type QuizElements, questionElement } from './quiz-question.ts';
import { fetchQuestions } from './wire.ts';

/** Where the browser keeps how far somebody is; nobody else does. */
const kept = 'interhelpo-quiz';
const hour = 3_600_000;
const day = 24 * hour;

/** The quiz for one, at its own pace: asks, tells the answer, and brings back what was not known. */
export function createQuiz(deps: QuizDeps): { open(): Promise<void> } {
  const banks = new Map<string, ToldQuestion[]>();
  const seed = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
  // read anew each time, since another tab may have gone on
  const read = () => readProgress(parse(localStorage.getItem(kept)), seed());
  const keep = (progress: Progress) => localStorage.setItem(kept, JSON.stringify(progress));
  const say = (key: string) => deps.texts().quiz[key] ?? '';

  async function bankOf(language: Language, levels: QuizLevel[]): Promise<ToldQuestion[]> {
    const questions = await Promise.all(
      levels.map(async level => {
        const key = `${language} ${level}`;
        const bank = banks.get(key) ?? (await fetchQuestions(language, level));
        banks.set(key, bank);
        return bank;
      }),
    );
    return questions.flat();
  }

  function choose(): void {
    const choices: [string, QuizLevel[]][] = [
      ...quizLevels.map((level): [string, QuizLevel[]] => [say(level), [level]]),
      [say('all'), [...quizLevels]],
    ];
    const buttons = choices.map(([label, levels]) =>
      press(label, () => {
        keep({ ...read(), levels });
        return ask(false);
      }),
    );
    show(
      element('article', { lang: deps.language() }, element('p', {}, say('choose')), list(buttons)),
      'button',
    );
  }

  async function ask(anyway: boolean): Promise<void> {
    const language = deps.language();
    const progress = read();
    try {
      const bank = await bankOf(language, progress.levels);
      const id = anyway ? nextAnyway(bank, progress) : nextQuestion(bank, progress, Date.now());
      const question = bank.find(other => other.id === id);
      if (bank.length === 0) show(note(say('none'), [other()]), 'button');
      else if (!question) show(note(allKnown(bank, progress, language), [onward(), other()]), 'button');
      else {
        keep({ ...progress, last: question.id });
        const asked = questionElement(question, language, deps, right =>
          answered(question, right, bank, language),
        );
        show(asked, '.options button');
      }
    } catch {
      show(note(deps.texts().page.failed ?? '', [press(say('next'), () => ask(anyway))]), 'button');
    }
  }

  /** Notes an answer, and returns what is shown below it. */
  function answered(
    { id }: ToldQuestion,
    isRight: boolean,
    bank: ToldQuestion[],
    language: Language,
  ): QuizElements {
    const progress = withAnswer(read(), id, isRight, Date.now());
    keep(progress);
    const text = inWords(bank, progress, language);
    return { standing: text, buttons: [press(say('next'), () => ask(false)), other()] };
  }

  function inWords(bank: ToldQuestion[], progress: Progress, language: Language): string {
    const { known, again, fresh, total } = standing(bank, progress);
    const { quiz } = deps.texts();
    return [
      counted(quiz, language, 'known', known, { total }),
      ...(again > 0 ? [counted(quiz, language, 'again', again)] : []),
      ...(fresh > 0 ? [counted(quiz, language, 'fresh', fresh)] : []),
    ].join(' ');
  }

  function allKnown(bank: ToldQuestion[], progress: Progress, language: Language): string {
    const left = Math.max(0, (standing(bank, progress).nextAt ?? 0) - Date.now());
    const [key, unit] = left > day ? ['backDays', day] : (['backHours', hour] as const);
    const count = Math.max(1, Math.round(left / unit));
    return `${say('allKnown')} ${counted(deps.texts().quiz, language, key, count)}`;
  }

  const other = () => press(say('other'), choose);
  const onward = () => press(say('anyway'), () => ask(true));
  const note = (text: string, buttons: HTMLElement[]) =>
    element('article', { lang: deps.language() }, element('p', {}, text), list(buttons));

  /** Shows an element, and puts the keyboard’s focus to what comes next. */
  function show(shown: HTMLElement, focus: string): void {
    deps.show(shown);
    shown.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }

  return { open: async () => (read().levels.length === 0 ? choose() : ask(false)) };
}

function press(label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => void act());
  return button;
}

function list(buttons: HTMLElement[]): HTMLElement {
  return element('ul', { class: 'suggestions' }, ...buttons.map(button => element('li', {}, button)));
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // somebody else's, or cut off: begun anew
    return undefined;
  }
}
