import type { Language } from '../language/languages.ts';
import { splitSentences } from './sentences.ts';
import type { Passage, Place } from './types.ts';

/** Topic of the passages that are made from places, not from articles. */
export const placeTopic = 'places';

/** What a place's file says of it, as a passage that can be found: its id is the place's own. */
export function placePassage(place: Place, language: Language): Passage {
  const said = [place.see[language], place.mind?.[language]].filter(text => text !== undefined);
  return {
    id: place.id,
    topic: placeTopic,
    language,
    title: place.name[language],
    topicTitle: place.name[language],
    paragraphs: said.map(text =>
      splitSentences(text).map(sentence => ({ ...sentence, sources: place.sources })),
    ),
    questions: [place.name[language]],
    asked: [],
    places: [place.id],
    facts: place.facts,
    file: `places/${place.id}.yaml`,
    line: 1,
  };
}
