import type { Knowledge } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { type Answer, type Choice, say } from './answer.ts';
import type { Listed } from './event.ts';
import type { Texts } from './texts.ts';

/** What the guide has, as lists to choose from. */
export interface Browse {
  /** One page of a list; a page that is not there is the last one. */
  list(what: Exclude<Listed, 'tours'>, page: number, language: Language): Answer;
  /** The sections of a topic; `undefined` for an id that is not there. */
  topic(id: string, language: Language): Answer | undefined;
}

/** Entries of a page: what a small phone shows at once. */
const onPage = 8;

export function createBrowse({ passages, places, sources }: Knowledge, texts: Texts): Browse {
  /** Topics of a language in the order of the files: id to title. */
  const topicsOf = (language: Language) =>
    new Map(
      passages
        .filter(passage => passage.language === language)
        .map(passage => [passage.topic, passage.topicTitle]),
    );

  const paged = (
    what: Listed,
    page: number,
    language: Language,
    entries: Choice[],
    lines?: string[],
  ): Answer => {
    const t = texts(language);
    const pages = Math.max(1, Math.ceil((lines ?? entries).length / onPage));
    const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pages - 1);
    const slice = <T>(list: T[]) => list.slice(shown * onPage, (shown + 1) * onPage);
    const to = (label: string, next: number): Choice => ({
      label,
      event: { kind: 'browsed', what, page: next },
    });
    return say(language, 'choice', lines ? slice(lines) : [t(`list.${what}Text`)], {
      title: t(`list.${what}`) + (pages > 1 ? ` (${shown + 1}/${pages})` : ''),
      choices: [
        ...slice(entries),
        ...(shown > 0 ? [to(t('list.previous'), shown - 1)] : []),
        ...(shown < pages - 1 ? [to(t('list.next'), shown + 1)] : []),
      ],
    });
  };

  return {
    list(what, page, language) {
      switch (what) {
        case 'places':
          return paged(
            what,
            page,
            language,
            [...places.values()]
              .sort((a, b) => a.number - b.number)
              .map(({ id, number, name }) => ({
                label: `${number}. ${name[language]}`,
                event: { kind: 'opened', what: 'place', id },
              })),
          );
        case 'topics':
          return paged(
            what,
            page,
            language,
            [...topicsOf(language)].map(([id, label]) => ({
              label,
              event: { kind: 'opened', what: 'topic', id },
            })),
          );
        case 'sources':
          return paged(
            what,
            page,
            language,
            [],
            [...sources.values()].map(
              ({ author, title, year, address }) =>
                `${[author, title, year].filter(Boolean).join(', ')}. ${address}`,
            ),
          );
      }
    },
    topic(id, language) {
      const sections = passages.filter(passage => passage.topic === id && passage.language === language);
      const [first] = sections;
      return (
        first &&
        say(language, 'choice', [texts(language)('list.topicText')], {
          title: first.topicTitle,
          choices: sections.map(section => ({
            label: section.title,
            event: { kind: 'opened', what: 'section', id: section.id },
          })),
        })
      );
    },
  };
}
