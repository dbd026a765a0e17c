import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/**
 * Parses YAML by a schema, with the line of every mistake: `parseYaml('places/x.yaml', text, placeSchema)`.
 * `firstLine` is the line of the file on which `text` begins (front matter begins on 2).
 * Returns the value, or the problems; never both.
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): { value: T; problems: [] } | { value?: undefined; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(error => ({
        file,
        line: lineAt(error.pos[0]),
        text: `is not valid YAML: ${error.message}. Check indentation, colons and quotation marks around this line.`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.map(issue => ({
      file,
      line: lineAt(offsetOf(document, issue.path)),
      text: `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}.`,
    })),
  };
}

/** Where the node at a path begins, or the nearest node above it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return node.range[0];
  }
  return 0;
}
