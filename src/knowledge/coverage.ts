import type { Knowledge } from './types.ts';

/** A fact of a list of facts, as `- \`F-JRN-01\` | statement | sources | confidence` in a Markdown file. */
export interface Fact {
  id: string;
  statement: string;
  /** the first word of its last column: high, medium or low */
  confidence: string;
}

const line = /^[-*] `([A-Z]+-[A-Z]+-\d+)` \|(.*)\|([^|]*)$/u;

/** The facts that a Markdown file lists. */
export function readFacts(markdown: string): Fact[] {
  return markdown.split('\n').flatMap(text => {
    const [, id, rest, confidence] = line.exec(text) ?? [];
    if (!id || rest === undefined || confidence === undefined) return [];
    return [
      {
        id,
        statement: (rest.split('|')[0] as string).trim(),
        confidence: /\w+/u.exec(confidence)?.[0] ?? 'unknown',
      },
    ];
  });
}

/** The facts that no section of any article cites in its `facts:` comment. */
export function missingFacts(facts: Fact[], { passages }: Knowledge): Fact[] {
  const told = new Set(passages.flatMap(passage => passage.facts));
  return facts.filter(fact => !told.has(fact.id));
}
