import type { Event, Visitor } from '../../guide/event.ts';
import type { Reply } from '../../guide/reply.ts';
import type { QuizLevel } from '../../knowledge/types.ts';
import type { Language } from '../../language/languages.ts';
import type { ToldQuestion } from '../../quiz/told.ts';

/** The interface texts of one language, as GET /api/texts/<language> gives them. */
export interface PageTexts {
  title: string;
  sources: string;
  /** in front of the links to maps */
  maps: string;
  places: string;
  walks: string;
  /** name of the Telegram bot */
  bot?: string;
  page: Record<string, string>;
  quiz: Record<string, string>;
}

/** The page may stand below /p/, its files and what it asks for do not. */
const address = (path: string) => new URL(path, import.meta.url);

export async function fetchTexts(language: Language): Promise<PageTexts> {
  const response = await fetch(address(`api/texts/${language}`));
  if (!response.ok) throw new Error(`GET api/texts/${language}: ${response.status}`);
  return response.json();
}

/** The questions of a language and level, as GET /api/quiz/<language>/<level> gives them. */
export async function fetchQuestions(language: Language, level: QuizLevel): Promise<ToldQuestion[]> {
  const response = await fetch(`api/quiz/${language}/${level}`);
  if (!response.ok) throw new Error(`GET api/quiz/${language}/${level}: ${response.status}`);
  return response.json();
}

/** Sends what the visitor did, and gets what the guide shows. */
export async function sendTurn(
  event: Event,
  visitor: Visitor,
): Promise<{ replies: Reply[]; visitor: Visitor }> {
  const response = await fetch(address('api/turn'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event, visitor }),
  });
  if (!response.ok) throw new Error(`POST api/turn: ${response.status}`);
  return response.json();
}
