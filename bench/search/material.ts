import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/index.ts';
import { jsonLines, readTexts, table } from '../language/rows.ts';
import type { Material } from './distractors.ts';
import type { Row } from './engine.ts';

/** All texts of a folder in one language. XQuAD has to be there; what else there is makes the distractors more varied. */
export function readMaterial(directory: string, language: Language): Material {
  const at = (path: string) => join(directory, path);
  const others: string[] = [];
  const corpus = at(`qa/sib200.corpus.${language}.jsonl`);
  if (existsSync(corpus)) others.push(...jsonLines<{ text: string }>(corpus).map(({ text }) => text));
  if (existsSync(at('lid/sentences.tsv')))
    others.push(
      ...readTexts(directory)
        .filter(text => text.language === language && text.kind === 'sentence')
        .map(({ text }) => text),
    );
  for (const [path, column] of [
    [`morph/${language}.tsv`, 1],
    [`words/${language}.tsv`, 0],
  ] as const)
    if (existsSync(at(path))) others.push(...table(at(path)).map(row => row[column] ?? ''));
  return { passages: jsonLines<Row>(at(`qa/xquad.passages.${language}.jsonl`)), others };
}
