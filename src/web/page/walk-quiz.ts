import type { QuizReply } from '../../guide/reply.ts';
import { element } from './element.ts';
import type { PageTexts } from './wire.ts';

/** A question to guess: the first press answers it, and tells why. */
export function quizElement(
  { question, options, right, explanation, language }: QuizReply,
  texts: PageTexts,
): HTMLElement {
  const list = element('ul', { class: 'suggestions' });
  const article = element('article', { lang: language }, element('h2', {}, question), list);
  const buttons = options.map((option, i) => {
    const button = element('button', { type: 'button' }, option);
    button.addEventListener('click', () => answer(i));
    list.append(element('li', {}, button));
    return button;
  });
  function answer(chosen: number): void {
    for (const button of buttons) button.disabled = true;
    buttons[right]?.setAttribute('aria-pressed', 'true');
    const wrong = texts.page.wrong?.replace('{{answer}}', options[right] ?? '');
    const verdict = chosen === right ? texts.page.right : wrong;
    article.append(element('p', { role: 'status' }, `${verdict ?? ''} ${explanation}`));
  }
  return article;
}
