import { type AskedQuestion, questionIn } from '../../knowledge/quiz-question.ts';
import type { Place, QuizQuestion, Source } from '../../knowledge/types.ts';
import type { Language } from '../../language/index.ts';

/** What Telegram takes: https://core.telegram.org/bots/api#sendpoll */
const mostQuestion = 300;
const mostOption = 100;
const mostExplanation = 200;
/** Room for the name of the source and of the place, so that the explanation itself is not cut short for them. */
const mostSource = 70;
const mostPlace = 50;

/** What a poll says. */
export interface PollText {
  question: string;
  options: string[];
  explanation: string;
}

/** What explains an answer besides its own words. */
export interface Explaining {
  source?: Source | undefined;
  /** where to walk to and look */
  place?: Place | undefined;
}

/**
 * A question as a poll, its options in the order given, with its number in front. Of two languages both are shown where they fit; where they do not, the first one
 * is, and the second is read by the button under the poll.
 */
export function pollText(
  asked: QuizQuestion,
  order: number[],
  languages: Language[],
  explaining: Explaining,
  numbered = '',
): PollText {
  const room = mostQuestion - numbered.length;
  const there = languages.flatMap(language => questionIn(asked, language) ?? []);
  const inAll = (texts: string[]) => [...new Set(texts.map(text => text.normalize('NFC')))];
  const questions = inAll(there.map(({ question }) => question));
  const inEach = there.map(one => optionsOf(one, order));
  const options = order.map((_, i) => inAll(inEach.map(options => options[i] ?? '')));
  const fitted = options.map(option => option.join(' / '));
  const both = questions.join('\n\n');
  return {
    question: numbered + (both.length <= room ? both : cut(questions[0] ?? '', room)),
    options: fitted.every(option => option.length <= mostOption)
      ? fitted
      : options.map(([option = '']) => cut(option, mostOption)),
    explanation: explanationOf(there, languages, explaining),
  };
}

/** The options in the order in which they stand in the poll. */
export function optionsOf({ right, wrong }: AskedQuestion, order: number[]): string[] {
  const all = [right, ...wrong];
  return order.map(option => all[option] ?? '');
}

/** At most three lines, as Telegram takes two line feeds: the explanation, its source, the place. */
function explanationOf(asked: AskedQuestion[], languages: Language[], { source, place }: Explaining): string {
  const [first = 'en'] = languages;
  const named = source && [source.author, source.title, source.year].filter(Boolean).join(', ');
  const lines = [
    ...(named ? [`📖 ${cut(named, mostSource)}`] : []),
    ...(place ? [`📍 ${cut(place.name[first], mostPlace)}`] : []),
  ].map(line => line.normalize('NFC'));
  const room = mostExplanation - lines.join('\n').length - 1;
  const texts = asked.flatMap(({ explanation }) => explanation?.normalize('NFC').replaceAll('\n', ' ') ?? []);
  const both = texts.join(' · ');
  return [both.length <= room ? both : cut(texts[0] ?? '', room), ...lines].filter(Boolean).join('\n');
}

/** A text that fits, cut after its last sentence that does, else between two words. Never within a letter of two units. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const sentences = /^.*[.!?…](?=\s|$)/su.exec(start)?.[0] ?? '';
  if (sentences.length > most / 2) return sentences;
  return `${/^\s/u.test(text.slice(start.length)) ? start : start.replace(/\s+\S*$/u, '')}…`;
}
