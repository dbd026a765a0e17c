import type { ScreenLine, ScreenView } from '../screen-words.ts';
import { element } from './element.ts';
import { podiumElement } from './podium.ts';

const find = (id: string) => document.getElementById(id) as HTMLElement;
const stage = find('stage');
const letters = 'ABCDEFGHIJ';

/** When the time of the question ends, by the browser's own clock. */
let endsAt: number | undefined;
let view: ScreenView | undefined;

const source = new EventSource(`${location.pathname.replace(/\/$/u, '')}/events`);
source.addEventListener('view', event => {
  view = JSON.parse(event.data) as ScreenView;
  find('lost').hidden = true;
  show(view);
});
source.addEventListener('error', () => {
  find('lost').textContent = view?.words.lost ?? '…';
  find('lost').hidden = false;
});
setInterval(showTime, 100);
addEventListener('resize', fillStage);

function show(now: ScreenView): void {
  const { words, question, phase } = now;
  document.documentElement.lang = now.languages[0] ?? 'en';
  document.body.dataset.phase = phase;
  document.title = `${words.heading} · ${now.title}`;
  find('heading').textContent = words.heading;
  find('number').textContent = now.nth > 0 && phase !== 'over' ? words.number : '';
  find('title').textContent = now.title;
  find('answered').textContent = question && phase !== 'over' ? words.answered : '';
  endsAt = question?.leftMs === undefined ? undefined : performance.now() + question.leftMs;
  stage.replaceChildren(...staged(now));
  showTime();
  fillStage();
}

function staged(now: ScreenView): HTMLElement[] {
  const isClosed = now.question?.leftMs === undefined;
  if (now.phase === 'over') return [podiumElement(now.lines), boards(now)];
  if (now.phase === 'lobby')
    return now.players > 0 ? [element('p', { class: 'huge ready' }, now.words.ready)] : [];
  if (now.phase === 'countdown') return [element('p', { class: 'huge' }, String(now.left))];
  if (!now.question) return now.phase === 'paused' ? [boards(now)] : [element('p', { class: 'huge' }, '…')];
  return isClosed
    ? [questionElement(now), boards({ ...now, lines: now.lines.slice(0, besides) })]
    : [questionElement(now)];
}

/** The best five beside a question, where there is little room. */
const besides = 5;

function questionElement({ question, languages, words }: ScreenView): HTMLElement {
  const lang = (i: number) => ({ lang: languages[i] ?? 'en' });
  const options = (question?.options ?? []).map(({ texts, right, chosen }, i) => {
    const mark = right === undefined ? '' : right ? 'right' : 'wrong';
    const inEach = texts.map((text, n) => element('span', lang(n), text));
    return element(
      'li',
      { class: mark },
      element('b', { class: 'letter' }, letters[i] ?? ''),
      element('span', { class: 'words' }, ...inEach),
      ...(right ? [element('b', { class: 'tick' }, '✓')] : []),
      ...(chosen === undefined ? [] : [element('span', { class: 'chosen' }, String(chosen))]),
    );
  });
  return element(
    'section',
    { class: 'question' },
    ...(question?.texts ?? []).map((text, i) => element('h2', lang(i), text)),
    element('ol', {}, ...options),
    ...(question?.explanations ?? []).map((text, i) =>
      element('p', { class: 'explanation', ...lang(i) }, text),
    ),
    ...words.from.map(text => element('p', { class: 'from' }, text)),
  );
}

function boards({ lines, teamLines, words }: ScreenView): HTMLElement {
  const table = (of: ScreenLine[]) =>
    of.length === 0
      ? []
      : [
          element(
            'ol',
            { class: 'board' },
            ...of.map(({ rank, name, points, streak }) =>
              element(
                'li',
                {},
                element('b', { class: 'rank' }, `${rank}.`),
                element('span', { class: 'name' }, name),
                ...(streak === undefined ? [] : [element('span', { class: 'streak' }, `×${streak}`)]),
                element('b', { class: 'points' }, points),
              ),
            ),
          ),
        ];
  const all = [...table(teamLines), ...table(lines)];
  return element(
    'section',
    { class: 'boards' },
    ...(all.length > 0 ? [element('h3', {}, words.board)] : []),
    ...all,
  );
}

function showTime(): void {
  const left = endsAt === undefined ? undefined : Math.max(0, endsAt - performance.now());
  find('bar').hidden = left === undefined;
  find('time').textContent =
    left === undefined ? '' : `${Math.ceil(left / 1000)} ${view?.words.seconds ?? ''}`;
  find('time').classList.toggle('short', left !== undefined && left < 5000);
  if (left !== undefined && view)
    find('rest').style.width = `${Math.min(100, (100 * left) / (view.seconds * 1000))}%`;
}

/** The largest letters with which all of it is seen at once: nobody scrolls a projector. */
function fillStage(): void {
  for (let scale = 1; scale >= 0.3; scale -= 0.04) {
    stage.style.setProperty('--scale', scale.toFixed(2));
    if (stage.scrollHeight <= stage.clientHeight + 1 && stage.scrollWidth <= stage.clientWidth + 1) return;
  }
}
