import type { Texts } from '../guide/texts.ts';
import { splitSentences } from '../knowledge/sentences.ts';
import type { Knowledge, Place, Source } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type Door, inLetters, placeLink, quizLink } from './address.ts';
import { type Code, makeCode } from './code.ts';

/** What a sheet says in one language. */
interface Saying {
  title: string;
  /** one sentence */
  text: string;
  /** what the code is for */
  scan: string;
  /** what those do who cannot scan it */
  otherwise: string;
}

/** What a sheet says, before it is laid out. */
export interface Sheet {
  /** begins the names of its files: `12-bishkek-1`, `quiz` */
  name: string;
  /** number of the stop, for a place */
  number?: number | undefined;
  /** title of the guide */
  guide: string;
  /** in the order in which they are printed; the first one leads */
  sayings: Saying[];
  code: Code;
  /** what the code says, as it is typed */
  address: string;
  /** where the sentence is from, in full and in short */
  sources?: { full: string; short: string } | undefined;
}

export interface SheetParts {
  knowledge: Knowledge;
  texts: Texts;
  door: Door;
  /** at least one */
  languages: Language[];
}

/** The sheet of a place: its name and the first sentence about it, as its file has them. */
export function placeSheet({ knowledge, texts, door, languages }: SheetParts, place: Place): Sheet {
  const link = placeLink(door, place);
  const [first = 'en'] = languages;
  const sources = place.sources.flatMap(id => knowledge.sources.get(id) ?? []);
  const label = texts(first)('sources.title', { count: sources.length });
  const { bot } = door;
  return {
    name: `${place.number}-${place.id}`,
    number: place.number,
    guide: texts(first)('welcome.title'),
    sayings: languages.map(language => ({
      title: place.name[language],
      text: splitSentences(place.see[language])[0]?.text ?? '',
      scan: texts(language)('poster.scan'),
      otherwise: texts(language)('poster.write', { number: place.number, bot }),
    })),
    code: makeCode(link),
    address: inLetters(link),
    sources:
      sources.length === 0
        ? undefined
        : {
            full: `${label}: ${sources.map(fullName).join('; ')}`,
            short: `${label}: ${sources.map(shortName).join('; ')}`,
          },
  };
}

/** The sheet that brings the quiz into the group of a school class. */
export function quizSheet({ texts, door, languages }: Omit<SheetParts, 'knowledge'>): Sheet {
  const link = quizLink(door);
  const [first = 'en'] = languages;
  const { bot } = door;
  return {
    name: 'quiz',
    guide: texts(first)('welcome.title'),
    sayings: languages.map(language => ({
      title: texts(language)('poster.quizTitle'),
      text: texts(language)('poster.quizText'),
      scan: texts(language)('poster.quizScan'),
      otherwise: texts(language)('poster.quizWrite', { bot }),
    })),
    code: makeCode(link),
    address: inLetters(link),
  };
}

function fullName({ author, title, year }: Source): string {
  return [author, title, year].filter(Boolean).join(', ');
}

function shortName({ author, title, year }: Source): string {
  return [author ?? title, year].filter(Boolean).join(', ');
}
