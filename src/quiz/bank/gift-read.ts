import { quizLevels } from '../../knowledge/types.ts';
import { readAnswers, type TrueFalse } from './gift-answers.ts';
import { formatMark, hideEscaped, showEscaped } from './gift-text.ts';
import { type BankItem, cleanText, type Found, quoted } from './item.ts';

/** A piece of a GIFT file between blank lines, without its comments. */
interface Block {
  line: number;
  text: string;
  comments: string[];
}

/**
 * Reads Moodle’s GIFT: https://docs.moodle.org/en/GIFT_format. Questions with one right answer and true or false are taken, every other kind
 * is told. A category whose last part is a level (`$CATEGORY: history/10-12`) gives it to the questions below; the comment before a question may carry
 * `[id:…]`, `[tag:section:…]` and `[tag:source:…]`. `words` are what true and false read as answers.
 */
export function readGift(content: string, words: TrueFalse): Found {
  const found: Found = { items: [], remarks: [] };
  let level: BankItem['level'];
  for (const block of blocksOf(content)) {
    const category = /^\$CATEGORY:(.*)$/mu.exec(block.text);
    if (category) {
      const name = (category[1] as string).trim();
      level = quizLevels.find(known => known === name.split('/').at(-1)?.trim());
      if (!level)
        found.remarks.push({
          line: block.line,
          taken: true,
          text: `category ${quoted(name)} names no level (${quizLevels.join(', ')}), so its questions get the level of --level.`,
        });
      block.text = block.text.replace(category[0], '');
    }
    if (block.text.trim() === '') continue;
    const read = readBlock(block, words);
    if (typeof read === 'string') found.remarks.push({ line: block.line, taken: false, text: read });
    else {
      found.items.push({ ...read.item, level });
      for (const text of read.without) found.remarks.push({ line: block.line, taken: true, text });
    }
  }
  return found;
}

function blocksOf(content: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [i, line] of cleanLines(content).entries()) {
    if (line.trim() === '') {
      if (open?.text) open = undefined;
      continue;
    }
    if (!open) {
      open = { line: i + 1, text: '', comments: [] };
      blocks.push(open);
    }
    if (line.trimStart().startsWith('//')) open.comments.push(line);
    else {
      if (open.text === '') open.line = i + 1;
      open.text += `${line}\n`;
    }
  }
  return blocks;
}

/** Lines keep their number, so nothing is trimmed but the letters that cannot be written. */
function cleanLines(content: string): string[] {
  return content.replace(/\r\n?/gu, '\n').split('\n').map(cleanText);
}

/** Longer than any question with all its answers and feedback, in characters. */
const longestQuestion = 20_000;

/** A question and what of it was left out; or why it is not taken. */
function readBlock(
  { line, text, comments }: Block,
  words: TrueFalse,
): { item: BankItem; without: string[] } | string {
  if (text.length > longestQuestion)
    return `${quoted(text.slice(0, 200))} has ${text.length} characters, which is no single question. Put blank lines between questions.`;
  const hidden = hideEscaped(text);
  const [titled = '', title] = /^\s*::(.*?)::/su.exec(hidden) ?? [];
  const body = hidden.slice(titled.length);
  const [marked = '', format = 'moodle'] = formatMark.exec(body) ?? [];
  const open = body.indexOf('{');
  const close = body.lastIndexOf('}');
  const name = quoted(showEscaped(body.slice(marked.length, open > marked.length ? open : undefined)));
  if (open < 0 && close < 0)
    return `${name} has no answers in braces. It is a description; leave it out, or write its answers: {=right ~wrong}.`;
  if (open < 0 || close < open)
    return `${name} has a brace without its other half before the next blank line. Write { and } around the answers, \\{ and \\} in texts.`;
  const before = body.slice(0, open).trim();
  const after = body.slice(close + 1).trim();
  const question = after === '' ? before : `${before} _____ ${after}`;
  const read = readAnswers(question, body.slice(open + 1, close), format, words);
  if (typeof read === 'string') return `${name} ${read}`;
  const tags = comments.join(' ');
  return {
    item: {
      line,
      name: /\[id:([^\]]+)\]/u.exec(tags)?.[1]?.trim() ?? (title === undefined ? undefined : title.trim()),
      ...read.answered,
      passage: /\[tag:section:([^\]]+)\]/u.exec(tags)?.[1]?.trim(),
      sources: [...tags.matchAll(/\[tag:source:([^\]]+)\]/gu)].map(([, id]) => (id as string).trim()),
    },
    without: read.without.map(left => `${name} is taken without ${left}`),
  };
}
