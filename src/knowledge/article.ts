import MarkdownIt from 'markdown-it';
import type { Language } from '../language/languages.ts';
import type { Problem } from './problem.ts';
import { frontMatterSchema, idPattern } from './schemas.ts';
import { splitSentences } from './sentences.ts';
import type { Passage } from './types.ts';
import { parseYaml } from './yaml.ts';

const markdown = new MarkdownIt({ html: true });
type Token = ReturnType<typeof markdown.parse>[number];

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

  const skipped = front[0].split('\n').length - 1;
  const problems: Problem[] = [];
  const passages: Passage[] = [];
  const tokens = markdown.parse(content.slice(front[0].length), {});
  let listDepth = 0;
  let line = skipped + 1;
  const problem = (text: string) => problems.push({ file, line, text });

  for (const [i, token] of tokens.entries()) {
    if (token.map) line = token.map[0] + skipped + 1;
    const passage = passages.at(-1);
    switch (token.type) {
      case 'heading_open': {
        const started = startSection(tokens[i + 1]?.content ?? '', token.tag);
        if (typeof started === 'string') {
          problem(started);
          break;
        }
        passages.push({
          ...started,
          topic,
          language,
          topicTitle: meta.value.title,
          paragraphs: [],
          questions: [],
          asked: [],
          places: meta.value.places,
          facts: [],
          file,
          line,
        });
        break;
      }
      case 'html_block':
        if (passage) readComment(token.content, passage, problem);
        break;
      case 'bullet_list_open':
        listDepth++;
        break;
      case 'bullet_list_close':
        listDepth--;
        break;
      case 'inline':
        if (tokens[i - 1]?.type === 'heading_open') break;
        if (!passage) problem('stands before the first section. Give it a title: ## Title {#id}.');
        else if (listDepth > 0) passage.questions.push(plain(token));
        else passage.paragraphs.push(splitSentences(plain(token)));
        break;
      case 'heading_close':
      case 'paragraph_open':
      case 'paragraph_close':
      case 'list_item_open':
      case 'list_item_close':
        break;
      default:
        problem(
          `holds ${token.type.replace(/_open$/u, '')}, which an article has no use for. Write paragraphs, and one list of questions.`,
        );
    }
  }
  if (passages.length === 0 && problems.length === 0)
    problems.push({ file, text: 'has no section. Write at least one: ## Title {#id}.' });
  return { passages, problems };
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

/** The text of a block without emphasis marks; references stay in. */
function plain(token: Token): string {
  if (!token.children) return token.content;
  return token.children
    .map(child => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
    .join('');
}
