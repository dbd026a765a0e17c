import type { Event, Visitor } from '../../guide/event.ts';
import type { Reply } from '../../guide/reply.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { element } from './element.ts';
import { messageElement } from './message.ts';
import { pictureElement } from './picture.ts';
import { mapElement, pinElement } from './pin.ts';
import { createQuiz } from './quiz.ts';
import { quizElement } from './walk-quiz.ts';
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
const rememberedWalk = 'interhelpo-walk';
/** the place that a code on the spot has opened */
const { place } = document.body.dataset;

let visitor: Visitor = { app: firstLanguage(), walk: storedWalk() };
let texts: PageTexts;

function firstLanguage(): Language {
  const stored = localStorage.getItem(remembered);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map(tag => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** The walk that the visitor was on, days ago perhaps; the server looks whether it is one. */
function storedWalk(): Visitor['walk'] {
  try {
    return JSON.parse(localStorage.getItem(rememberedWalk) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(after: Visitor): void {
  visitor = after;
  if (after.walk) localStorage.setItem(rememberedWalk, JSON.stringify(after.walk));
  else localStorage.removeItem(rememberedWalk);
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
  find('doors').replaceChildren(
    door(texts.places, () => turn({ kind: 'browsed', what: 'places', page: 0 }, texts.places)),
    door(page.nearMe ?? '', nearMe),
    door(texts.walks, () => turn({ kind: 'browsed', what: 'tours', page: 0 }, texts.walks)),
  );
  find('languages').replaceChildren(
    ...Object.entries(names).map(([code, name]) => {
      const pressed = String(code === language);
      const button = element('button', { type: 'button', lang: code, 'aria-pressed': pressed }, name);
      button.addEventListener('click', () => choose(code as Language));
      return button;
    }),
  );
}

function door(label: string, open: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', open);
  return button;
}

/** Asks the browser where the visitor is, and the guide what is near. */
function nearMe(): void {
  const fail = () =>
    conversation
      .appendChild(element('article', {}, element('p', {}, texts.page.noPosition ?? '')))
      .scrollIntoView({ block: 'end' });
  if (!navigator.geolocation) fail();
  navigator.geolocation?.getCurrentPosition(
    ({ coords: { latitude, longitude } }) =>
      turn({ kind: 'positioned', latitude, longitude }, texts.page.nearMe),
    fail,
    { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 },
  );
}

async function choose(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  visitor = { app: language, walk: visitor.walk };
  await speak(language);
  find('languages').querySelector<HTMLElement>(`[lang="${language}"]`)?.focus();
  await begin();
}

/** Opens the guide at its beginning, or at the place whose code was scanned. */
function begin(): Promise<boolean> {
  return turn(place === undefined ? { kind: 'started' } : { kind: 'arrived', place });
}

/** Tells the guide what the visitor did, and shows what comes back; resolves to whether something did. */
async function turn(event: Event, said?: string): Promise<boolean> {
  if (said !== undefined) conversation.append(element('article', { class: 'mine' }, said));
  const waiting = element('article', { class: 'waiting' }, texts.page.waiting ?? '…');
  conversation.append(waiting);
  waiting.scrollIntoView({ block: 'end' });
  try {
    const answered = await sendTurn(event, visitor);
    remember(answered.visitor);
    const shown = answered.replies.map(show);
    waiting.replaceWith(...shown);
    (said === undefined ? shown[0] : (shown[0]?.previousElementSibling ?? shown[0]))?.scrollIntoView({
      block: 'start',
    });
    return true;
  } catch {
    waiting.textContent = texts.page.failed ?? '';
    return false;
  }
}

function show(reply: Reply): HTMLElement {
  switch (reply.kind) {
    case 'message':
      return messageElement(reply, texts.sources, (event, label) => turn(event, label));
    case 'pin':
      return pinElement(reply, texts);
    case 'picture':
      return pictureElement(reply);
    case 'quiz':
      return quizElement(reply, texts);
    case 'map':
      return mapElement(reply, texts, (id, name) => turn({ kind: 'opened', what: 'place', id }, name));
  }
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
// what the server wrote for those without JavaScript makes room for the same with buttons
const written = [...conversation.childNodes];
if (await begin()) for (const node of written) node.remove();
