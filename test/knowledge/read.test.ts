import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { articleMarkdown, placeYaml, smallGuide } from './small.ts';

const problemsOf = (changes: Record<string, string | undefined>) =>
  readKnowledge(smallGuide(changes)).problems.map(formatProblem);

describe('a knowledge folder with nothing wrong', () => {
  const { knowledge, problems } = readKnowledge(smallGuide());

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('gives one passage a language, with sentences, sources, questions, places and facts', () => {
    expect(knowledge.passages).toHaveLength(5);
    expect(knowledge.passages.find(passage => passage.language === 'en')).toMatchObject({
      id: 'first-lamp',
      topic: 'power',
      title: 'The first lamp en',
      topicTitle: 'Power en',
      paragraphs: [
        [
          { text: 'The first lamp was lit in 1925.', sources: ['essay'] },
          { text: 'Herders came from far away to see the lamp.', sources: ['essay'] },
        ],
      ],
      questions: ['When was the first lamp lit?', 'Who came to see the lamp?', 'What came to town in 1925?'],
      places: ['station'],
      facts: ['F-1'],
      line: 6,
    });
  });

  it('may hold a document in one language only', () => {
    const only = articleMarkdown('ru').replace('#first-lamp', '#letter');
    expect(problemsOf({ 'articles/letter/ru.md': only })).toEqual([]);
  });
});

describe('a mistake in a knowledge folder is told with file, line and what to do', () => {
  const english = articleMarkdown('en');

  it.each([
    [
      'an article without front matter',
      { 'articles/power/en.md': english.slice(4) },
      'articles/power/en.md:1: has no front matter.',
    ],
    [
      'front matter that is no YAML',
      { 'articles/power/en.md': english.replace('title: Power en', 'title: "Power') },
      'articles/power/en.md:',
    ],
    [
      'front matter without a title',
      { 'articles/power/en.md': english.replace('title: Power en\n', '') },
      'articles/power/en.md:2: title: expected a text',
    ],
    [
      'a heading without an id',
      { 'articles/power/en.md': english.replace(' {#first-lamp}', '') },
      'articles/power/en.md:6: “The first lamp en” is no section title',
    ],
    [
      'an id that no link can carry',
      { 'articles/power/en.md': english.replace('#first-lamp', '#First Lamp') },
      'articles/power/en.md:6: section id “First Lamp” is not usable in a link',
    ],
    [
      'an unknown source',
      { 'articles/power/en.md': english.replace('[^essay]', '[^novak-1978]') },
      'articles/power/en.md:6: footnote [^novak-1978] is not in sources.yaml',
    ],
    [
      'a paragraph without a source',
      { 'articles/power/en.md': english.replace('[^essay]', '') },
      'articles/power/en.md:6: a paragraph of “first-lamp” ends without a source',
    ],
    [
      'an unknown place',
      { 'articles/power/en.md': english.replace('[station]', '[castle]') },
      'articles/power/en.md:6: place “castle” is not in places/',
    ],
    ['a missing language', { 'articles/power/cs.md': undefined }, 'articles/power/cs.md: is missing'],
    [
      'a section missing in one language',
      { 'articles/power/cs.md': `${articleMarkdown('cs')}\n## Extra {#extra}\n\nMore.[^essay]\n` },
      'articles/power/en.md: section “extra” is missing',
    ],
    [
      'an article in a sixth language',
      { 'articles/power/de.md': english },
      'articles/power/de.md: is not where an article belongs',
    ],
    [
      'the same section id twice',
      { 'articles/other/en.md': english },
      'articles/other/en.md:6: section id “first-lamp” is already used in articles/power/en.md:6',
    ],
    [
      'a latitude out of range',
      { 'places/station.yaml': placeYaml({ latitude: '142.9' }) },
      'places/station.yaml:20: latitude: out of range',
    ],
    [
      'a latitude that is no number',
      { 'places/station.yaml': placeYaml({ latitude: 'north' }) },
      'places/station.yaml:20: latitude: expected degrees',
    ],
    [
      'a precision that is not known',
      { 'places/station.yaml': placeYaml({ precision: 'roughly' }) },
      'places/station.yaml:22: precision:',
    ],
    [
      'a place name missing in one language',
      { 'places/station.yaml': placeYaml().replace('  cs: Station cs\n', '') },
      'places/station.yaml:3: name.cs: expected a text',
    ],
    [
      'two places with one number',
      { 'places/castle.yaml': placeYaml() },
      'places/castle.yaml:1: number 12 is taken by places/station.yaml',
    ],
    [
      'a source listed twice',
      { 'sources.yaml': `${smallGuide().get('sources.yaml')}${smallGuide().get('sources.yaml')}` },
      'sources.yaml:7: id “essay” is there 2 times',
    ],
    ['no list of sources', { 'sources.yaml': undefined }, 'sources.yaml: is missing'],
    [
      'a starter that is no section',
      { 'guide.yaml': 'starters: [nowhere]\n' },
      'guide.yaml:1: starter “nowhere” is no section',
    ],
    [
      'a table in an article',
      {
        'articles/power/en.md': english.replace(
          'The first lamp was',
          '| a | b |\n|---|---|\n| c | d |\n\nThe first lamp was',
        ),
      },
      'articles/power/en.md:9: holds table',
    ],
    [
      'text before the first section',
      { 'articles/power/en.md': english.replace('## The', 'Hello.\n\n## The') },
      'articles/power/en.md:6: stands before the first section',
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf(changes).join('\n')).toContain(expected);
  });
});
