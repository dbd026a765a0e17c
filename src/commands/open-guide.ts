import type { Config } from '../config.ts';
import { createGuide, type Guide } from '../guide/guide.ts';
import { loadLocales } from '../guide/locales.ts';
import { createTexts, type Texts } from '../guide/texts.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { createSearch } from '../search/search.ts';
import { openKnowledge } from './open-knowledge.ts';

export interface Opened {
  guide: Guide;
  knowledge: Knowledge;
  texts: Texts;
}

/** Puts a guide together from its folders; throws where any of them cannot be used as a whole. */
export function openGuide(config: Pick<Config, 'knowledge' | 'locales'> & { snapshot?: string }): Opened {
  const texts = createTexts(loadLocales(config.locales));
  const knowledge = loadKnowledge(config.knowledge, config.snapshot);
  return { guide: createGuide({ knowledge, search: createSearch(knowledge), texts }), knowledge, texts };
}

/** Puts a guide together, whatever the size of its knowledge; a large one is opened from its compiled index. */
export async function openAnyGuide(
  config: Pick<Config, 'knowledge' | 'locales' | 'data'> & { snapshot?: string | undefined },
): Promise<Opened> {
  const texts = createTexts(loadLocales(config.locales));
  const { knowledge, search } = await openKnowledge(config);
  return { guide: createGuide({ knowledge, search, texts }), knowledge, texts };
}
