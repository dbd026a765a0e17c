import type { Language } from '../language/languages.ts';

/** The same text in the five languages. */
export type Texts = Record<Language, string>;

/** Where a statement is known from: one entry of `sources.yaml`. */
export interface Source {
  id: string;
  author?: string | undefined;
  title: string;
  year?: string | undefined;
  /** language codes of the source itself, which may be none of the five */
  languages: string[];
  kind: string;
  /** a web address, or in words where it can be found */
  address: string;
  /** how much of it was read for the guide */
  read: 'full' | 'excerpt' | 'data';
}

/** How sure a position is: a point, somewhere along a street, somewhere in a district, or a guess only. */
export type Precision = 'exact' | 'street' | 'district' | 'unknown';

export interface Position {
  /** degrees, WGS84 */
  latitude: number;
  longitude: number;
}

/** One file of `places/`. */
export interface Place {
  id: string;
  /** the short number that a visitor can type instead of scanning a code */
  number: number;
  name: Texts;
  /** one line, as a local would say it */
  address: Texts;
  /** what one sees there today */
  see: Texts;
  /** what to mind there: a private home, a street being renamed */
  mind?: Texts | undefined;
  /** id of the section that is told there; one that names the place, where none is given */
  story?: string | undefined;
  /** left out where nobody knows */
  position?: Position | undefined;
  precision: Precision;
  /** possible error of the position in metres */
  radius?: number | undefined;
  facts: string[];
  sources: string[];
}

export interface Sentence {
  text: string;
  /** ids of the sources that say it */
  sources: string[];
  /** whether it says what the sources do not tell: “No source names the sculptor.” */
  untold?: true | undefined;
}

/** One section of an article in one language: what is found. Its sentences are what is shown. */
export interface Passage {
  /** the section's id, the same in every language */
  id: string;
  topic: string;
  language: Language;
  title: string;
  /** title of the article */
  topicTitle: string;
  /** the sentences of each paragraph, in reading order */
  paragraphs: Sentence[][];
  /** typical questions, as visitors ask them; they are offered to others too */
  questions: string[];
  /** other ways in which people have asked for it; they are searched, never shown */
  asked: string[];
  /** ids of the places it tells about */
  places: string[];
  /** ids of a list of facts that the keeper works from */
  facts: string[];
  file: string;
  line: number;
}

/** The same thing in five languages: in each, the form that the guide prints, then other usual spellings. */
export interface GlossaryEntry {
  id: string;
  kind: 'term' | 'person' | 'place' | 'organisation' | 'work';
  names: Record<Language, string[]>;
}

/** A stop of a walk. */
export interface Stop {
  /** id of a place */
  place: string;
  /** id of the section that is told there */
  tell: string;
  /** how to walk on from the stop before */
  hint: Texts;
}

/** A walk: one file of `tours/`. */
export interface Tour {
  id: string;
  title: Texts;
  summary: Texts;
  /** with the stories */
  minutes: number;
  /** on foot, about */
  metres: number;
  stops: Stop[];
}

/** For whom a quiz question is: pupils of 10 to 12, of 13 to 17, adults. */
export const quizLevels = ['10-12', '13-17', 'adults'] as const;

export type QuizLevel = (typeof quizLevels)[number];

/** A text in some of the five languages, at least one. */
export type SomeTexts = Partial<Texts>;

/** A quiz question with one right answer and one to nine wrong ones. All its texts are there in the same languages. */
export interface QuizQuestion {
  id: string;
  level: QuizLevel;
  /** id of the section that answers it; none where no section does */
  passage?: string | undefined;
  /** ids of the sources that the right answer is known from */
  sources: string[];
  question: SomeTexts;
  right: SomeTexts;
  wrong: SomeTexts[];
  explanation?: SomeTexts | undefined;
  file: string;
}

/** A part of the map, in degrees. */
export interface Area {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** All that the guide knows, loaded and validated. */
export interface Knowledge {
  sources: Map<string, Source>;
  places: Map<string, Place>;
  /** in the order of the files: by topic, then as written */
  passages: Passage[];
  glossary: GlossaryEntry[];
  /** groups of words that visitors use for the same thing */
  synonyms: Record<Language, string[][]>;
  /** questions about the guide's own subject that no source answers */
  untold: Record<Language, string[]>;
  /** words that show that a visitor asks for something else: weather, visas, a poem */
  offTopic: Record<Language, string[]>;
  tours: Tour[];
  quiz: QuizQuestion[];
  /** ids of the sections that a conversation may begin with */
  starters: string[];
  /** where the places of the guide lie; a position elsewhere is a mistake. None: anywhere. */
  areas: Area[];
  /** what was kept of the index of a language together with this knowledge, so that it need not be made again */
  indexed?: ((language: Language) => unknown) | undefined;
}

/** All sentences of a passage, in reading order. */
export function sentencesOf(passage: Passage): Sentence[] {
  return passage.paragraphs.flat();
}
