import type { Event } from '../../guide/event.ts';
import type { Language } from '../../language/languages.ts';
import type { ToldQuestion } from '../../quiz/told.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { sourceList } from './message.ts';
import type { PageTexts } from './wire.ts';

/** What the quiz has of the page around it. */
export interface QuizDeps {
  language(): Language;
  texts(): PageTexts;
  /** puts an element below all others */
  show(shown: HTMLElement): void;
  /** tells the guide what the visitor did */
  turn(event: Event, said: string): void;
}

/** What stands below an answer. */
export interface QuizElements {
  standing: string;
  buttons: HTMLElement[];
}

/** Makes the ids of questions differ. */
let shown = 0;

/** A question with its answers to press. The first press counts; then the right one is marked, and what is known of it is told. */
export function questionElement(
  question: ToldQuestion,
  language: Language,
  deps: QuizDeps,
  answered: (isRight: boolean) => QuizElements,
): HTMLElement {
  const anchor = `quiz-${++shown}`;
  const answers = [question.right, ...question.wrong]
    .map(text => ({ text, order: Math.random() }))
    .sort((a, b) => a.order - b.order);
  const buttons = answers.map(({ text }) => element('button', { type: 'button' }, text));
  const options = element(
    'ul',
    { class: 'options', 'aria-labelledby': anchor },
    ...buttons.map(button => element('li', {}, button)),
  );
  const article = element(
    'article',
    { class: 'quiz', lang: language },
    element('p', { class: 'asked', id: anchor }, question.question),
    options,
  );
  for (const [i, button] of buttons.entries())
    button.addEventListener('click', () => {
      const isRight = answers[i]?.text === question.right;
      for (const other of buttons) other.disabled = true;
      mark(
        buttons,
        answers.findIndex(({ text }) => text === question.right),
        i,
        deps.texts(),
      );
      const below = answered(isRight);
      const said = told(question, isRight, anchor, deps);
      const next = [...ways(question, deps), ...below.buttons].map(made => element('li', {}, made));
      article.append(
        ...said,
        element('p', { class: 'note' }, below.standing),
        element('ul', { class: 'suggestions' }, ...next),
      );
      below.buttons[0]?.focus({ preventScroll: true });
      said[0]?.scrollIntoView({ block: 'center' });
    });
  return article;
}

/** Signs and words, since colours alone are not seen by everybody. */
function mark(buttons: HTMLElement[], right: number, pressed: number, { quiz }: PageTexts): void {
  buttons[right]?.classList.add('right');
  buttons[right]?.prepend('✓ ');
  if (pressed !== right) {
    buttons[pressed]?.classList.add('wrong');
    buttons[pressed]?.prepend('✗ ');
  }
  buttons[pressed]?.append(` (${quiz.yours ?? ''})`);
}

function told(question: ToldQuestion, isRight: boolean, anchor: string, deps: QuizDeps): HTMLElement[] {
  const { quiz, sources } = deps.texts();
  const verdict = isRight
    ? (quiz.right ?? '')
    : `${quiz.wrong ?? ''} ${fill(quiz.rightIs, { answer: question.right })}`;
  const numbered = question.sources.map((source, i) => ({ ...source, id: '', number: i + 1 }));
  return [
    element('p', {}, element('strong', {}, verdict)),
    ...(question.explanation === undefined ? [] : [element('p', {}, question.explanation)]),
    ...(question.place ? [element('p', {}, fill(quiz.place, { place: question.place.name }))] : []),
    ...(numbered.length === 0 ? [] : [sourceList(numbered, sources, `${anchor}-sources`)]),
  ];
}

/** To the place, and to the section that answers. */
function ways({ place, section }: ToldQuestion, { texts, turn }: QuizDeps): HTMLElement[] {
  const { quiz } = texts();
  const way = (label: string, event: Event, said: string) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => turn(event, said));
    return button;
  };
  return [
    ...(place ? [way(quiz.map ?? '', { kind: 'opened', what: 'place', id: place.id }, place.name)] : []),
    ...(section
      ? [way(quiz.more ?? '', { kind: 'opened', what: 'section', id: section.id }, section.title)]
      : []),
  ];
}
