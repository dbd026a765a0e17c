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
  const inAll = (texts: Record<Language, string>) => [
    ...new Set(languages.map(language => texts[language].normalize('NFC'))),
  ];
  const questions = inAll(asked.question);
  const options = optionsOf(asked, order).map(inAll);
  const fitted = options.map(option => option.join(' / '));
  const both = questions.join('\n\n');
  return {
    question: numbered + (both.length <= room ? both : cut(questions[0] ?? '', room)),
    options: fitted.every(option => option.length <= mostOption)
      ? fitted
      : options.map(([option = '']) => cut(option, mostOption)),
    explanation: explanationOf(asked, languages, explaining),
  };
}

/** The options in the order in which they stand in the poll. */
export function optionsOf({ right, wrong }: QuizQuestion, order: number[]): Record<Language, string>[] {
  const all = [right, ...wrong];
  return order.map(option => all[option] as Record<Language, string>);
}

/** At most three lines, as Telegram takes two line feeds: the explanation, its source, the place. */
function explanationOf(
  { explanation }: QuizQuestion,
  languages: Language[],
  { source, place }: Explaining,
): string {
  const [first = 'en'] = languages;
  const named = source && [source.author, source.title, source.year].filter(Boolean).join(', ');
  const lines = [
    ...(named ? [`📖 ${cut(named, mostSource)}`] : []),
    ...(place ? [`📍 ${cut(place.name[first], mostPlace)}`] : []),
  ].map(line => line.normalize('NFC'));
  const room = mostExplanation - lines.join('\n').length - 1;
  const texts = languages.map(language => explanation[language].normalize('NFC').replaceAll('\n', ' '));
  const both = texts.join(' · ');
  return [both.length <= room ? both : cut(texts[0] ?? '', room), ...lines].join('\n');
}

/** A text that fits, cut after its last sentence that does, else between two words. Never within a letter of two units. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const sentences = /^.*[.!?…](?=\s|$)/su.exec(start)?.[0] ?? '';
  if (sentences.length > most / 2) return sentences;
  return `${start.replace(/\s+\S*$/u, '')}…`;
}
