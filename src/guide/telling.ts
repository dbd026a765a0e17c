import { placePassage, placeTopic } from '../knowledge/place-passage.ts';
import { type Knowledge, type Passage, type Place, type Sentence, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import type { Candidate } from '../search/search.ts';
import { type Answer, say } from './answer.ts';
import { placeNote } from './place-note.ts';
import type { Suggestions } from './suggest.ts';
import type { Texts } from './texts.ts';

/** Turns passages into answers. */
export interface Telling {
  /** Quotes sentences of a passage. `candidates` are what else may answer, the passage itself first. */
  quote(passage: Passage, sentences: Sentence[], confidence: number, candidates: Candidate[]): Answer;
  /** Tells a passage in full; `undefined` for an id that is not there. */
  tell(id: string, language: Language): Answer | undefined;
  /** Tells a place: where it is and what is seen there; `undefined` for an id that is not there. */
  show(placeId: string, language: Language): Answer | undefined;
  passage(id: string, language: Language): Passage | undefined;
}

const namedPassages = 3;

export function createTelling(
  knowledge: Pick<Knowledge, 'passages' | 'places' | 'sources'>,
  texts: Texts,
  suggestions: Suggestions,
): Telling {
  const byId = new Map(knowledge.passages.map(passage => [`${passage.language} ${passage.id}`, passage]));
  const passageOf = (id: string, language: Language): Passage | undefined => {
    const place = knowledge.places.get(id);
    return byId.get(`${language} ${id}`) ?? (place && placePassage(place, language));
  };

  const quote: Telling['quote'] = (passage, sentences, confidence, candidates) => {
    const { language } = passage;
    const places = passage.places.map(id => knowledge.places.get(id)).filter(place => place !== undefined);
    const isPlace = passage.topic === placeTopic;
    const found =
      candidates.length > 0
        ? candidates
            .slice(0, namedPassages)
            .map(candidate => ({ passage: candidate.passage, score: candidate.confidence }))
        : [{ passage, score: confidence }];
    return say(
      language,
      isPlace ? 'places' : 'answer',
      isPlace ? aboutPlace(places[0] as Place, language, texts) : [],
      {
        title: passage.title,
        sentences,
        passages: found,
        sources: [...new Set(sentences.flatMap(sentence => sentence.sources))]
          .map(id => knowledge.sources.get(id))
          .filter(source => source !== undefined),
        places,
        confidence,
        questions: suggestions.after(passage, candidates),
        about: { id: passage.id, whole: sentences.length === sentencesOf(passage).length },
      },
    );
  };
  const whole = (passage: Passage) => quote(passage, sentencesOf(passage), 1, []);

  return {
    quote,
    passage: passageOf,
    tell(id, language) {
      const passage = byId.get(`${language} ${id}`);
      return passage && whole(passage);
    },
    show(placeId, language) {
      const place = knowledge.places.get(placeId);
      return place && { ...whole(placePassage(place, language)), asksWhere: true };
    },
  };
}

/** Where a place is, in front of what is seen there, and how sure that is, behind it. */
function aboutPlace(place: Place, language: Language, texts: Texts): string[] {
  return [`${place.address[language]}.`.replace(/\.\.$/u, '.'), placeNote(place, language, texts)];
}
