import type { Knowledge, Passage, Position } from '../knowledge/types.ts';
import { type Hints, type Language, languages } from '../language/index.ts';
import type { Search } from '../search/search.ts';
import { type Answer, say } from './answer.ts';
import { type AskOptions, createAsk } from './ask.ts';
import { type Browse, createBrowse } from './browse.ts';
import { createNear } from './near.ts';
import { placesMap } from './places-map.ts';
import { createMessageReader } from './read-message.ts';
import type { MapReply } from './reply.ts';
import { createStopNumbers, type StopNumber } from './stop-number.ts';
import { createSuggestions } from './suggest.ts';
import { mayAnswer, sureEnough } from './sureness-limits.ts';
import { createTelling } from './telling.ts';
import type { Texts } from './texts.ts';
import { createVisit } from './visit.ts';
import { createWalks, type Walks } from './walk.ts';

export interface GuideParts {
  knowledge: Knowledge;
  search: Search;
  texts: Texts;
}

export interface Guide {
  /** Gets ready for questions in all languages, so that no visitor waits for it. */
  prepare(): void;
  /** Answers one message: `guide.ask('Когда пришёл первый поезд?')`. Takes any text; never throws for what is in it. */
  ask(text: string, options?: AskOptions): Answer;
  /** Tells a passage in full, as after a choice of topic; `undefined` for an id that is not there. */
  tell(id: string, language: Language): Answer | undefined;
  /** Tells a place to somebody who stands there: what is seen, its story, where it is; `undefined` for an id that is not there. */
  show(placeId: string, language: Language): Answer | undefined;
  /** Tells what is near a position. */
  near(here: Position, language: Language): Answer;
  /** The stop whose number a message says: «12», “stop 12”; `undefined` for any other message. */
  stopIn(text: string): StopNumber | undefined;
  /** What the guide says at the first meeting, with questions to begin with. */
  welcome(language: Language): Answer;
  /** A question that the guide answers with this passage, as it knows from asking itself; `undefined` where there is none. */
  proven(passage: Passage): string | undefined;
  /** The passages that may answer a question, the surest first, however sure that is; the beginnings for an empty one. */
  find(text: string, visitor: Hints): Passage[];
  /** Lists to choose from. */
  browse: Browse;
  walks: Walks;
  /** All places, for a map. */
  map(language: Language): MapReply;
}

/** The guide: all that answers a visitor, and knows no channel. */
export function createGuide({ knowledge, search, texts }: GuideParts): Guide {
  const read = createMessageReader(knowledge.glossary);
  const suggestions = createSuggestions(knowledge, (question, passage) => {
    const [best] = search.find(question, passage.language);
    return best !== undefined && best.passage.id === passage.id && best.confidence >= sureEnough;
  });
  const telling = createTelling(knowledge, texts, suggestions);
  const visit = createVisit({ knowledge, texts, telling, suggestions });
  const stopIn = createStopNumbers(knowledge.places.values());
  const ask = createAsk({ knowledge, search, texts, telling, suggestions, read });

  /** What is told to a message that says at which stop the visitor is; `undefined` for any other. */
  const atStop = (text: string, { language, hints }: AskOptions): Answer | undefined => {
    const stop = stopIn(text);
    if (!stop) return undefined;
    const spoken = language ?? stop.language ?? hints?.last ?? hints?.app ?? 'en';
    return stop.place
      ? visit(stop.place.id, spoken)
      : say(spoken, 'unknown', [texts(spoken)('visit.noStop', { number: stop.number })]);
  };

  return {
    prepare() {
      for (const language of languages) search.prepare(language);
    },
    ask: (text, options = {}) => atStop(text, options) ?? ask(text, options),
    tell: telling.tell,
    show: (placeId, language) => visit(placeId, language),
    near: createNear(knowledge, texts),
    stopIn,
    proven: suggestions.proven,
    find(text, hints) {
      const { language, text: meant } = read(text, hints);
      if (!/[\p{L}\p{N}]/u.test(text)) return suggestions.starters(hints.last ?? hints.app ?? language);
      return search
        .find(meant, language)
        .filter(({ confidence }) => confidence >= mayAnswer)
        .map(({ passage }) => passage);
    },
    browse: createBrowse(knowledge, texts),
    walks: createWalks({ knowledge, texts, tell: telling.tell, visit }),
    map: language => placesMap(knowledge.places.values(), language),
    welcome(language) {
      const t = texts(language);
      return say(language, 'smalltalk', [t('welcome.text')], {
        title: t('welcome.title'),
        questions: suggestions.opening(language),
      });
    },
  };
}
