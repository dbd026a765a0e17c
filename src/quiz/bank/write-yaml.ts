import type { SomeTexts } from '../../knowledge/types.ts';
import { languages } from '../../language/languages.ts';
import type { NewQuestion } from './take.ts';

/** Questions in the form of a file of `quiz/`, below a line that says where they come from. */
export function writeQuizYaml(questions: NewQuestion[], from: string): string {
  const head = `# Imported from ${from.replace(/\s+/gu, ' ')}.\n`;
  return `${head}${questions.map(question => `\n${entry(question)}`).join('')}`;
}

function entry({ id, level, passage, sources, question, right, wrong, explanation }: NewQuestion): string {
  return [
    `- id: ${id}`,
    `  level: ${level}`,
    ...(passage === undefined ? [] : [`  passage: ${quote(passage)}`]),
    `  sources: [${sources.map(quote).join(', ')}]`,
    `  question: ${inLine(question)}`,
    `  right: ${inLine(right)}`,
    '  wrong:',
    ...wrong.map(answer => `    - ${inLine(answer)}`),
    ...(explanation === undefined ? [] : [`  explanation: ${inLine(explanation)}`]),
    '',
  ].join('\n');
}

function inLine(texts: SomeTexts): string {
  const there = languages.flatMap(language => {
    const text = texts[language];
    return text === undefined ? [] : [`${language}: ${quote(text)}`];
  });
  return `{ ${there.join(', ')} }`;
}

/** What JSON writes between quotation marks, YAML reads: https://yaml.org/spec/1.2.2/#12-relation-to-yaml-1-2-and-json */
const quote = (text: string) => JSON.stringify(text);
