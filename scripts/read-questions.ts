import { readFileSync } from 'node:fs';
import { type Language, languages } from '../src/language/index.ts';

/** A question of test/questions: what is asked, and the facts that answer it; none where no source tells. */
export interface TestQuestion {
  id: string;
  lang: Language;
  text: string;
  facts: string[];
}

/** The question sets of all five languages. */
export function readQuestions(): TestQuestion[] {
  return languages.flatMap(language =>
    readFileSync(new URL(`../test/questions/${language}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  );
}
