import type { Event, Visitor } from '../../guide/event.ts';
import type { Reply } from '../../guide/reply.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { element } from './element.ts';
import { messageElement } from './message.ts';
import { pinElement } from './pin.ts';
import { createQuiz } from './quiz.ts';
import { fetchTexts, type PageTexts, sendTurn } from './wire.ts';

/** Each language in its own words, in the order in which they are offered. */
const names: Record<Language, string> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  cs: 'Čeština',
  eo: 'Esperanto',
  en: 'English',
};

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const conversation = find('conversation');
const question = find<HTMLInputElement>('question');
const remembered = 'interhelpo-language';

let visitor: Visitor = { app: firstLanguage() };
let texts: PageTexts;

function firstLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map(tag => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Puts the page's own words into a language. */
async function speak(language: Language): Promise<void> {
  texts = await fetchTexts(language);
  const { page, title } = texts;
  document.documentElement.lang = language;
  document.title = title;
  find('title').textContent = title;
  find('skip').textContent = page.skip ?? '';
  find('question-label').textContent = page.question ?? '';
  question.placeholder = page.placeholder ?? '';
  find('send').textContent = page.send ?? '';
  find('quiz').textContent = texts.quiz.title ?? '';
  find('languages').setAttribute('aria-label', page.language ?? '');
  conversation.setAttribute('aria-label', page.conversation ?? '');
  find('languages').replaceChildren(
    ...Object.entries(names).map(([code, name]) => {
      const pressed = String(code === language);
      const button = element('button', { type: 'button', lang: code, 'aria-pressed': pressed }, name);
      button.addEventListener('click', () => choose(code as Language));
      return button;
    }),
  );
}

async function choose(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  visitor = { app: language };
  await speak(language);
  find('languages').querySelector<HTMLElement>(`[lang="${language}"]`)?.focus();
  await turn({ kind: 'started' });
}

/** Tells the guide what the visitor did, and shows what comes back. */
async function turn(event: Event, said?: string): Promise<void> {
  if (said !== undefined) conversation.append(element('article', { class: 'mine' }, said));
  const waiting = element('article', { class: 'waiting' }, texts.page.waiting ?? '…');
  conversation.append(waiting);
  waiting.scrollIntoView({ block: 'end' });
  try {
    const answered = await sendTurn(event, visitor);
    visitor = answered.visitor;
    const shown = answered.replies.map(show);
    waiting.replaceWith(...shown);
    (said === undefined ? shown[0] : (shown[0]?.previousElementSibling ?? shown[0]))?.scrollIntoView({
      block: 'start',
    });
  } catch {
    waiting.textContent = texts.page.failed ?? '';
  }
}

function show(reply: Reply): HTMLElement {
  return reply.kind === 'pin'
    ? pinElement(reply, texts)
    : messageElement(reply, texts.sources, (event, label) => turn(event, label));
}

find('composer').addEventListener('submit', submitted => {
  submitted.preventDefault();
  const text = question.value.trim();
  if (!text) return;
  question.value = '';
  void turn({ kind: 'asked', text }, text);
});

const quiz = createQuiz({
  language: () => document.documentElement.lang as Language,
  texts: () => texts,
  show: shown => {
    conversation.append(shown);
    shown.scrollIntoView({ block: 'start' });
  },
  turn: (event, said) => void turn(event, said),
});
find('quiz').addEventListener('click', () => void quiz.open());

await speak(visitor.app ?? 'en');
await turn({ kind: 'started' });
