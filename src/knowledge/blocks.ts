import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/** A block of Markdown: what it is, its text without emphasis marks (references stay in), its line counted from 0. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'html' | 'other';
  text: string;
  line: number;
  /** of a heading its tag, `h2`; of what an article has no use for its name, `table` */
  name: string;
}

/** A line of nothing but text: no list, heading, quotation, indented code; no mark of emphasis, link, HTML or entity in it. */
const plainLine = /^(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}«„“”"'(…—–](?:[^*_`\\<>&[\]~|\0\n]|\[\^[^\]\s]+\])*$/u;

/** The blocks of a piece of Markdown. Paragraphs of plain text, of which collections have thousands, need no parser. */
export function blocksOf(content: string): Block[] {
  return plainBlocks(content) ?? parsedBlocks(content);
}

/** `undefined` where a line is anything but a section's heading or plain text. */
function plainBlocks(content: string): Block[] | undefined {
  const blocks: Block[] = [];
  let paragraph: Block | undefined;
  for (const [line, raw] of content.split('\n').entries()) {
    const text = raw.trimEnd();
    if (text === '') {
      paragraph = undefined;
    } else if (
      line === 0 &&
      text.startsWith('## ') &&
      plainLine.test(text.slice(3).replace(/\{#[\w-]+\}$/u, ''))
    ) {
      blocks.push({ kind: 'heading', text: text.slice(3).trim(), line, name: 'h2' });
    } else if (!plainLine.test(text)) {
      return undefined;
    } else if (paragraph) {
      paragraph.text += ` ${text}`;
    } else {
      paragraph = { kind: 'paragraph', text, line, name: 'p' };
      blocks.push(paragraph);
    }
  }
  return blocks;
}

type Token = ReturnType<typeof markdown.parse>[number];

function parsedBlocks(content: string): Block[] {
  const blocks: Block[] = [];
  const tokens = markdown.parse(content, {});
  let listDepth = 0;
  let line = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.map) line = token.map[0];
    const add = (kind: Block['kind'], text: string, name = '') => blocks.push({ kind, text, line, name });
    switch (token.type) {
      case 'heading_open':
        add('heading', tokens[i + 1]?.content ?? '', token.tag);
        break;
      case 'html_block':
        add('html', token.content);
        break;
      case 'bullet_list_open':
        listDepth++;
        break;
      case 'bullet_list_close':
        listDepth--;
        break;
      case 'inline':
        if (tokens[i - 1]?.type !== 'heading_open') add(listDepth > 0 ? 'item' : 'paragraph', plain(token));
        break;
      case 'heading_close':
      case 'paragraph_open':
      case 'paragraph_close':
      case 'list_item_open':
      case 'list_item_close':
        break;
      default:
        add('other', '', token.type.replace(/_open$/u, ''));
    }
  }
  return blocks;
}

/** The text of a block without emphasis marks; references stay in. */
function plain(token: Token): string {
  if (!token.children) return token.content;
  return token.children
    .map(child => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
    .join('');
}
