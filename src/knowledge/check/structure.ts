import { languages } from '../../language/languages.ts';
import { groupBy } from '../group.ts';
import type { Problem } from '../problem.ts';
import type { Knowledge, Passage } from '../types.ts';

/** What keeps a guide from being used: ids that are there twice or lead nowhere, statements without a source, missing languages. */
export function checkStructure(knowledge: Knowledge): Problem[] {
  return [...duplicates(knowledge), ...unknownIds(knowledge), ...missingLanguages(knowledge)];
}

function duplicates({ passages }: Knowledge): Problem[] {
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

function unknownIds({ passages, sources, places }: Knowledge): Problem[] {
  const inPassages = passages.flatMap(passage => {
    const at = { file: passage.file, line: passage.line };
    const problems: Problem[] = [...strangeSources(passage, sources)].map(id => ({
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
  const sections = new Set(passages.map(passage => passage.id));
  const stories = [...places.values()].flatMap(({ id, story }) =>
    story === undefined || sections.has(story)
      ? []
      : [
          {
            file: `places/${id}.yaml`,
            text: `story: “${story}” is no section of any article. Correct the id.`,
          },
        ],
  );
  return [...inPassages, ...inPlaces, ...stories];
}

/** Sources that a passage cites and the list lacks. */
function strangeSources({ paragraphs }: Passage, sources: Knowledge['sources']): Set<string> {
  const strange = new Set<string>();
  for (const paragraph of paragraphs)
    for (const sentence of paragraph)
      for (const id of sentence.sources) if (!sources.has(id)) strange.add(id);
  return strange;
}

/** A topic stands in one language (a document that is shown with a note) or in all five, with the same sections. */
function missingLanguages({ passages }: Knowledge): Problem[] {
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
