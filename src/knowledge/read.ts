import type { z } from 'zod';
import { isLanguage, languages } from '../language/languages.ts';
import { parseArticle } from './article.ts';
import { checkStructure } from './check/structure.ts';
import type { Files } from './files.ts';
import { groupBy } from './group.ts';
import { readLists } from './lists.ts';
import type { Problem } from './problem.ts';
import { quizSchema } from './quiz-schema.ts';
import { glossarySchema, guideSchema, idPattern, placeSchema, sourcesSchema, tourSchema } from './schemas.ts';
import type { Area, GlossaryEntry, Knowledge, Passage, Place, QuizQuestion, Source, Tour } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Reads the files of a knowledge folder into one Knowledge, with everything that is wrong in them. */
export function readKnowledge(files: Files): { knowledge: Knowledge; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = readSources(files, problems);
  const places = readPlaces(files, problems);
  const passages = readArticles(files, problems);
  const glossary = readGlossary(files, problems);
  const { synonyms, untold, offTopic } = readLists(files, passages, problems);
  const tours = readTours(files, problems);
  const quiz = readQuiz(files, problems);
  const { starters, areas } = readGuide(files, passages, problems);
  const knowledge = {
    sources,
    places,
    passages,
    glossary,
    synonyms,
    untold,
    offTopic,
    tours,
    quiz,
    starters,
    areas,
  };
  return { knowledge, problems: [...problems, ...checkStructure(knowledge)] };
}

function readSources(files: Files, problems: Problem[]): Map<string, Source> {
  const file = 'sources.yaml';
  if (!files.has(file))
    problems.push({ file, text: 'is missing. Every statement names a source of this list.' });
  return new Map(readList(file, files, sourcesSchema, problems).map(source => [source.id, source]));
}

/** A guide without a glossary works; it only finds less across spellings. */
function readGlossary(files: Files, problems: Problem[]): GlossaryEntry[] {
  return readList('glossary.yaml', files, glossarySchema, problems);
}

/** guide.yaml: the sections that a conversation may begin with (the first ones where none is named), and where the guide's places lie. */
function readGuide(
  files: Files,
  passages: Passage[],
  problems: Problem[],
): { starters: string[]; areas: Area[] } {
  const file = 'guide.yaml';
  const content = files.get(file);
  const ids = new Set(passages.map(passage => passage.id));
  if (content === undefined) return { starters: [...ids].slice(0, defaultStarters), areas: [] };
  const { value, problems: found } = parseYaml(file, content, guideSchema);
  problems.push(...found);
  for (const id of value?.starters ?? [])
    if (!ids.has(id))
      problems.push({
        file,
        line: lineOf(content, id),
        text: `starter “${id}” is no section of any article. Correct the id.`,
      });
  return value ?? { starters: [], areas: [] };
}

const defaultStarters = 4;

/** A YAML list whose entries have ids of their own. */
function readList<T extends { id: string }>(
  file: string,
  files: Files,
  schema: z.ZodType<T[]>,
  problems: Problem[],
): T[] {
  const content = files.get(file);
  if (content === undefined) return [];
  const { value = [], problems: found } = parseYaml(file, content, schema);
  problems.push(...found);
  for (const [id, entries] of groupBy(value, entry => entry.id)) {
    if (entries.length > 1)
      problems.push({
        file,
        line: lineOf(content, `id: ${id}`, 2),
        text: `id “${id}” is there ${entries.length} times. Give each entry its own.`,
      });
  }
  return value;
}

function readPlaces(files: Files, problems: Problem[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [file, content] of files) {
    const id = /^places\/(.+)\.yaml$/u.exec(file)?.[1];
    if (!id) continue;
    if (!idPattern.test(id))
      problems.push({
        file,
        text: `“${id}” is no usable id. Name the file with lower-case letters, digits and hyphens.`,
      });
    const { value, problems: found } = parseYaml(file, content, placeSchema);
    problems.push(...found);
    if (!value) continue;
    const { latitude, longitude, coordinate: _, ...place } = value;
    const position = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    const twin = [...places.values()].find(other => other.number === place.number);
    if (twin)
      problems.push({
        file,
        line: lineOf(content, 'number:'),
        text: `number ${place.number} is taken by places/${twin.id}.yaml. Choose another.`,
      });
    places.set(id, { id, ...place, position });
  }
  return places;
}

/** Walks, one file each. A guide without walks works. */
function readTours(files: Files, problems: Problem[]): Tour[] {
  const tours: Tour[] = [];
  for (const [file, content] of files) {
    const id = /^tours\/(.+)\.yaml$/u.exec(file)?.[1];
    if (!id) continue;
    const { value, problems: found } = parseYaml(file, content, tourSchema);
    problems.push(...found);
    if (value) tours.push({ id, ...value });
  }
  return tours;
}

/** Quiz questions, any number a file. A guide without a quiz works. */
function readQuiz(files: Files, problems: Problem[]): QuizQuestion[] {
  return [...files.keys()]
    .filter(file => /^quiz\/.+\.yaml$/u.test(file))
    .flatMap(file => readList(file, files, quizSchema, problems).map(question => ({ ...question, file })));
}

function readArticles(files: Files, problems: Problem[]): Passage[] {
  const passages: Passage[] = [];
  for (const [file, content] of files) {
    if (!file.startsWith('articles/')) continue;
    const [, topic, language] = /^articles\/([^/]+)\/([^/]+)\.md$/u.exec(file) ?? [];
    if (!topic || !isLanguage(language)) {
      problems.push({
        file,
        text: `is not where an article belongs. Name it articles/<topic>/<language>.md, the language one of ${languages.join(', ')}.`,
      });
      continue;
    }
    const article = parseArticle(file, content, topic, language);
    // an article may have more sections than a call may have arguments
    for (const passage of article.passages) passages.push(passage);
    for (const problem of article.problems) problems.push(problem);
  }
  return passages;
}

/** The line of the nth place where a line of a file ends in something, or has it at all; for messages. */
function lineOf(content: string, needle: string, nth = 1): number {
  const lines = content.split('\n').map((text, i) => ({ text: text.trimEnd(), line: i + 1 }));
  const ending = lines.filter(({ text }) => text.endsWith(needle));
  const hits = ending.length > 0 ? ending : lines.filter(({ text }) => text.includes(needle));
  return hits[nth - 1]?.line ?? 1;
}
