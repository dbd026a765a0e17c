import type { z } from 'zod';
import { isLanguage, languages } from '../language/languages.ts';
import { parseArticle } from './article.ts';
import type { Files } from './files.ts';
import { groupBy } from './group.ts';
import type { Problem } from './problem.ts';
import { glossarySchema, guideSchema, idPattern, placeSchema, sourcesSchema } from './schemas.ts';
import type { GlossaryEntry, Knowledge, Passage, Place, Source } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Reads the files of a knowledge folder into one Knowledge, with everything that is wrong in them. */
export function readKnowledge(files: Files): { knowledge: Knowledge; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = readSources(files, problems);
  const places = readPlaces(files, problems);
  const passages = readArticles(files, problems);
  const glossary = readGlossary(files, problems);
  const starters = readStarters(files, passages, problems);
  const knowledge = { sources, places, passages, glossary, starters };
  problems.push(
    ...findDuplicates(knowledge),
    ...findUnknownIds(knowledge),
    ...findMissingLanguages(knowledge),
  );
  return { knowledge, problems };
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

/** The sections that a conversation may begin with, named in guide.yaml; the first ones where nothing is named. */
function readStarters(files: Files, passages: Passage[], problems: Problem[]): string[] {
  const file = 'guide.yaml';
  const content = files.get(file);
  const ids = new Set(passages.map(passage => passage.id));
  if (content === undefined) return [...ids].slice(0, defaultStarters);
  const { value, problems: found } = parseYaml(file, content, guideSchema);
  problems.push(...found);
  for (const id of value?.starters ?? [])
    if (!ids.has(id))
      problems.push({
        file,
        line: lineOf(content, id),
        text: `starter “${id}” is no section of any article. Correct the id.`,
      });
  return value?.starters ?? [];
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
    passages.push(...article.passages);
    problems.push(...article.problems);
  }
  return passages;
}

function findDuplicates({ passages }: Knowledge): Problem[] {
  const first = new Map<string, Passage>();
  return passages.flatMap(passage => {
    const key = `${passage.language} ${passage.id}`;
    const other = first.get(key);
    if (!other) first.set(key, passage);
    if (!other) return [];
    const text = `section id “${passage.id}” is already used in ${other.file}:${other.line}. Section ids are unique in the whole guide; choose another.`;
    return [{ file: passage.file, line: passage.line, text }];
  });
}

function findUnknownIds({ passages, sources, places }: Knowledge): Problem[] {
  const inPassages = passages.flatMap(passage => {
    const at = { file: passage.file, line: passage.line };
    const cited = new Set(passage.paragraphs.flat().flatMap(sentence => sentence.sources));
    const problems: Problem[] = [...cited]
      .filter(id => !sources.has(id))
      .map(id => ({
        ...at,
        text: `footnote [^${id}] is not in sources.yaml. Add it there, or correct the id.`,
      }));
    for (const id of passage.places)
      if (!places.has(id))
        problems.push({
          ...at,
          text: `place “${id}” is not in places/. Add places/${id}.yaml, or correct the id.`,
        });
    if (passage.paragraphs.length === 0)
      problems.push({ ...at, text: `section “${passage.id}” says nothing. Write at least one paragraph.` });
    for (const paragraph of passage.paragraphs)
      if (paragraph.at(-1)?.sources.length === 0)
        problems.push({
          ...at,
          text: `a paragraph of “${passage.id}” ends without a source: “…${paragraph.at(-1)?.text.slice(-40)}”. End it with a footnote reference, [^source-id].`,
        });
    return problems;
  });
  const inPlaces = [...places.values()].flatMap(place =>
    place.sources
      .filter(id => !sources.has(id))
      .map(id => ({
        file: `places/${place.id}.yaml`,
        text: `source “${id}” is not in sources.yaml. Add it there, or correct the id.`,
      })),
  );
  return [...inPassages, ...inPlaces];
}

/** A topic stands in one language (a document that is shown with a note) or in all five, with the same sections. */
function findMissingLanguages({ passages }: Knowledge): Problem[] {
  const topics = groupBy(passages, passage => passage.topic);
  return [...topics].flatMap(([topic, inTopic]) => {
    const there = new Set(inTopic.map(passage => passage.language));
    if (there.size === 1) return [];
    const missing = languages.filter(language => !there.has(language));
    const files: Problem[] = missing.map(language => ({
      file: `articles/${topic}/${language}.md`,
      text: 'is missing, while other languages of this topic are there. Write it, or keep the topic in one language only.',
    }));
    const sections = [...groupBy(inTopic, passage => passage.id)].flatMap(([id, inSection]) => {
      const has = new Set(inSection.map(passage => passage.language));
      const [one] = inSection;
      return [...there]
        .filter(language => !has.has(language))
        .map(language => ({
          file: `articles/${topic}/${language}.md`,
          text: `section “${id}” is missing, which ${one?.file}:${one?.line} has. Write it, with the same id.`,
        }));
    });
    return [...files, ...sections];
  });
}

/** The line of the nth place where a line of a file ends in something, or has it at all; for messages. */
function lineOf(content: string, needle: string, nth = 1): number {
  const lines = content.split('\n').map((text, i) => ({ text: text.trimEnd(), line: i + 1 }));
  const ending = lines.filter(({ text }) => text.endsWith(needle));
  const hits = ending.length > 0 ? ending : lines.filter(({ text }) => text.includes(needle));
  return hits[nth - 1]?.line ?? 1;
}
