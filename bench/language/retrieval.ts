import MiniSearch from 'minisearch';
import { fold, isFunctionWord, type Language, languages, words } from '../../src/language/index.ts';
import { termOf } from '../../src/search/terms.ts';
import { jsonLines } from './rows.ts';
import type { Line } from './table.ts';

const sib: Record<Language, number> = { ky: 0.83, ru: 0.78, cs: 0.78, eo: 0.78, en: 0.84 };
const xquad = { ru: 0.95, en: 0.945 };
const depth = 10;

interface Document {
  id: string;
  text: string;
}
interface Question {
  text: string;
  right: string[];
}

/** Mean reciprocal rank of the first right passage among ten (MRR@10), asked by stem and first five letters. */
export function retrieval(directory: string): Line[] {
  const qa = `${directory}/qa`;
  const asked = jsonLines<{ lang: Language; q: string; rel: string[] }>(`${qa}/sib200.questions.jsonl`);
  const sibLines = languages.map(language => {
    const documents = jsonLines<Document>(corpus(qa, language));
    const questions = asked
      .filter(({ lang }) => lang === language)
      .map(({ q, rel }) => ({ text: q, right: rel }));
    return line(`sib200 ${language}`, documents, questions, language, sib[language]);
  });
  const xquadLines = (['ru', 'en'] as const).map(language => {
    const documents = jsonLines<{ pid: string; text: string }>(`${qa}/xquad.passages.${language}.jsonl`).map(
      ({ pid, text }) => ({ id: pid, text }),
    );
    const questions = jsonLines<{ q: string; pid: string }>(`${qa}/xquad.questions.${language}.jsonl`).map(
      ({ q, pid }) => ({ text: q, right: [pid] }),
    );
    return line(`XQuAD ${language}`, documents, questions, language, xquad[language]);
  });
  return [...sibLines, ...xquadLines];
}

const corpus = (qa: string, language: Language) => `${qa}/sib200.corpus.${language}.jsonl`;

function line(
  what: string,
  documents: Document[],
  questions: Question[],
  language: Language,
  goal: number,
): Line {
  const keys = {
    stem: (word: string) => termOf(word, language).stem,
    five: (word: string) => termOf(word, language).five,
  };
  const isContent = (word: string) => !isFunctionWord(fold(word, language), language);
  return {
    what: `${what}, MRR@${depth} (${questions.length})`,
    ours: meanReciprocalRank(questions, ranking(documents, keys)),
    goal,
    others: {
      'without words of grammar, as the guide searches': meanReciprocalRank(
        questions,
        ranking(documents, keys, text => words(text).filter(isContent)),
      ),
      'plain MiniSearch': meanReciprocalRank(questions, plain(documents)),
      'with prefix and fuzzy': meanReciprocalRank(questions, plain(documents, { prefix: true, fuzzy: 0.2 })),
    },
    digits: 3,
  };
}

type Rank = (question: string) => string[];

/** BM25 over the words of a text under several keys; the scores are summed. */
function ranking(
  documents: Document[],
  keys: Record<string, (word: string) => string>,
  tokenize: (text: string) => string[] = words,
): Rank {
  const indexes = Object.values(keys).map(key => {
    const mini = new MiniSearch({
      fields: ['text'],
      tokenize,
      processTerm: word => key(word) || null,
    });
    mini.addAll(documents);
    return mini;
  });
  return question => {
    const scores = new Map<string, number>();
    for (const mini of indexes)
      for (const { id, score } of mini.search(question)) scores.set(id, (scores.get(id) ?? 0) + score);
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}

function plain(documents: Document[], options: { prefix?: boolean; fuzzy?: number } = {}): Rank {
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(documents);
  return question => mini.search(question, options).map(({ id }) => id);
}

function meanReciprocalRank(questions: Question[], rank: Rank): number {
  const reciprocals = questions.map(({ text, right }) => {
    const at = rank(text)
      .slice(0, depth)
      .findIndex(id => right.includes(id));
    return at < 0 ? 0 : 1 / (at + 1);
  });
  return reciprocals.reduce((sum, value) => sum + value, 0) / questions.length;
}
