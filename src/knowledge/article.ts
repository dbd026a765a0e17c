import type { Language } from '../language/languages.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Problem } from './problem.ts';
import { frontMatterSchema, idPattern } from './schemas.ts';
import { splitSentences } from './sentences.ts';
import type { Passage } from './types.ts';
import { parseYaml } from './yaml.ts';

const heading = /^(.*\S)\s*\{#([^}]*)\}\s*$/u;
const comment = /^<!--(.*)-->\s*$/su;

/** Reads one article in one language, as docs/writing.md describes it. Problems are reported, not thrown. */
export function parseArticle(
  file: string,
  content: string,
  topic: string,
  language: Language,
): { passages: Passage[]; problems: Problem[] } {
  const front = /^---\n(.*?)\n---(?:\n|$)/su.exec(content);
  if (!front) {
    const text = 'has no front matter. Begin the file with a line ---, a line `title: …`, and a line ---.';
    return { passages: [], problems: [{ file, line: 1, text }] };
  }
  const meta = parseYaml(file, front[1] as string, frontMatterSchema, 2);
  if (!meta.value) return { passages: [], problems: meta.problems };

  const { title: topicTitle, places, sources } = meta.value;
  const problems: Problem[] = [];
  const passages: Passage[] = [];
  let firstLine = front[0].split('\n').length;
  for (const section of sectionsOf(content.slice(front[0].length))) {
    for (const block of blocksOf(section)) {
      const line = firstLine + block.line;
      const problem = (text: string) => problems.push({ file, line, text });
      if (block.kind === 'heading') {
        const started = startSection(block.text, block.name);
        if (typeof started === 'string') problem(started);
        else passages.push(emptyPassage({ ...started, topic, language, topicTitle, places, file, line }));
      } else readBlock(block, passages.at(-1), sources, problem);
    }
    firstLine += section.split('\n').length - 1;
  }
  if (passages.length === 0 && problems.length === 0)
    problems.push({ file, text: 'has no section. Write at least one: ## Title {#id}.' });
  return { passages, problems };
}

/** An article in pieces that begin with a section’s heading, all but the first. */
function sectionsOf(content: string): string[] {
  return content.split(/^(?=## )/mu);
}

type Start = Pick<Passage, 'id' | 'title' | 'topic' | 'language' | 'topicTitle' | 'places' | 'file' | 'line'>;

function emptyPassage(start: Start): Passage {
  return { ...start, paragraphs: [], questions: [], asked: [], facts: [] };
}

/** What stands below a heading. `sources` are those of a paragraph that names none itself. */
function readBlock(
  { kind, text, name }: Block,
  passage: Passage | undefined,
  sources: string[],
  problem: (text: string) => void,
): void {
  switch (kind) {
    case 'html':
      if (passage) readComment(text, passage, problem);
      break;
    case 'other':
      problem(`holds ${name}, which an article has no use for. Write paragraphs, and one list of questions.`);
      break;
    default:
      if (!passage) problem('stands before the first section. Give it a title: ## Title {#id}.');
      else if (kind === 'item') passage.questions.push(text);
      else passage.paragraphs.push(splitSentences(text, sources));
  }
}

/** A section's title and id, or what is wrong with its heading. */
function startSection(content: string, tag: string): { title: string; id: string } | string {
  const match = heading.exec(content);
  const title = match?.[1];
  const id = match?.[2];
  if (tag !== 'h2' || !title || !id) return `“${content}” is no section title. Write ## Title {#id}.`;
  if (!idPattern.test(id))
    return `section id “${id}” is not usable in a link. Use lower-case letters, digits and hyphens, at most 48.`;
  return { title, id };
}

/** `<!-- facts: A, B places: c, d -->` */
function readComment(content: string, passage: Passage, problem: (text: string) => void): void {
  const body = comment.exec(content.trim())?.[1];
  if (body === undefined) {
    problem('holds HTML, which an article has no use for. Only <!-- facts: … places: … --> is read.');
    return;
  }
  for (const [, key, value] of body.matchAll(/(\w+):\s*([^:]*?)(?=\s+\w+:|\s*$)/gu)) {
    const list = (value as string).split(/[\s,]+/u).filter(Boolean);
    if (key === 'facts') passage.facts = list;
    else if (key === 'places') passage.places = list;
    else problem(`comment key “${key}” is not known. Known are facts: and places:.`);
  }
}
