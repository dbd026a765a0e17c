import type { Files } from '../../src/knowledge/files.ts';
import { languages } from '../../src/language/index.ts';

/** The files of a small guide that has nothing wrong with it; tests change one of them. */
export function smallGuide(changes: Record<string, string | undefined> = {}): Files {
  const files = new Map<string, string>([
    [
      'sources.yaml',
      '- id: essay\n  title: The ruins\n  language: en\n  kind: essay\n  address: https://example.org/ruins\n  read: full\n',
    ],
    ['guide.yaml', 'starters: [first-lamp]\n'],
    ['places/station.yaml', placeYaml()],
    ...languages.map((language): [string, string] => [
      `articles/power/${language}.md`,
      articleMarkdown(language),
    ]),
  ]);
  for (const [file, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(file);
    else files.set(file, content);
  }
  return files;
}

export function placeYaml(changes: Record<string, string> = {}): string {
  const values = {
    number: '12',
    latitude: '42.86694',
    longitude: '74.55194',
    precision: 'exact',
    ...changes,
  };
  const inFive = (text: string) => languages.map(language => `  ${language}: ${text} ${language}`).join('\n');
  return [
    `number: ${values.number}`,
    `name:\n${inFive('Station')}`,
    `address:\n${inFive('Bishkek')}`,
    `see:\n${inFive('An old station.')}`,
    `latitude: ${values.latitude}`,
    `longitude: ${values.longitude}`,
    `precision: ${values.precision}`,
    'sources: [essay]',
    '',
  ].join('\n');
}

export function articleMarkdown(language: string): string {
  return `---
title: Power ${language}
places: [station]
---

## The first lamp ${language} {#first-lamp}
<!-- facts: F-1 -->

The first lamp was lit in 1925. Herders came from far away to see the lamp.[^essay]

- When was the first lamp lit?
- Who came to see the lamp?
- What came to town in 1925?
`;
}
