import { sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { openStreetMapLink } from '../places/map-links.ts';
import type { Answer } from './answer.ts';
import type { Event, Opened, Visitor } from './event.ts';
import type { Guide } from './guide.ts';
import { placeNote } from './place-note.ts';
import type { Button, MessageReply, PinReply, Quoted, QuotedSentence, Reply, SourceNote } from './reply.ts';
import type { Texts } from './texts.ts';

/** Maps what a visitor did to what the guide shows, and to what is known of the visitor from then on. */
export function respond(
  guide: Guide,
  texts: Texts,
  event: Event,
  visitor: Visitor,
): { replies: Reply[]; visitor: Visitor } {
  const answer = answerTo(guide, event, visitor);
  return {
    replies: repliesOf(answer, texts),
    visitor: { ...visitor, last: answer.language, about: answer.about ?? visitor.about },
  };
}

/** Answers that the guide remembers are put into replies once. */
const known = new WeakMap<Answer, Reply[]>();

function repliesOf(answer: Answer, texts: Texts): Reply[] {
  let replies = known.get(answer);
  if (!replies) {
    replies = [message(answer), ...pins(answer, texts)];
    known.set(answer, replies);
  }
  return replies;
}

function answerTo(guide: Guide, event: Event, visitor: Visitor): Answer {
  const { chosen, last, app, about } = visitor;
  const language = chosen ?? last ?? app ?? 'en';
  switch (event.kind) {
    case 'started':
      return guide.welcome(language);
    case 'asked':
      return guide.ask(event.text, { language: chosen, hints: { last, app }, about });
    case 'opened':
      return open(guide, event.what, event.id, language) ?? guide.welcome(language);
    case 'located':
      return guide.show(event.id, language) ?? guide.tell(event.id, language) ?? guide.welcome(language);
    case 'browsed':
      return guide.browse.list(event.what, event.page, language);
  }
}

function open(guide: Guide, what: Opened, id: string, language: Language): Answer | undefined {
  switch (what) {
    case 'section':
      return guide.tell(id, language);
    case 'place':
      return guide.show(id, language);
    case 'topic':
      return guide.browse.topic(id, language);
    case 'tour':
      return guide.browse.tour(id, language);
  }
}

function message(answer: Answer): MessageReply {
  const number = new Map(answer.sources.map((source, i) => [source.id, i + 1]));
  const quoted: QuotedSentence[] = answer.sentences.map(({ text, sources }) => ({
    text,
    notes: sources.map(id => number.get(id)).filter(note => note !== undefined),
  }));
  const [first, ...rest] = answer.said;
  const topics: Button[] = answer.topics.map(({ title, id }) => ({
    label: title,
    event: { kind: 'opened', what: 'section', id },
  }));
  const questions: Button[] = answer.questions.map(text => ({ label: text, event: { kind: 'asked', text } }));
  return {
    kind: 'message',
    language: answer.language,
    outcome: answer.outcome,
    title: answer.title,
    before: first === undefined ? [] : [first],
    quoted,
    after: rest,
    sources: answer.sources.map(
      ({ id, title, author, year, address }, i): SourceNote => ({
        number: i + 1,
        id,
        title,
        author,
        year,
        address,
      }),
    ),
    buttons: [...topics, ...questions, ...answer.choices],
    quotes: quoteOf(answer),
  };
}

function quoteOf({ outcome, passages, sentences, places }: Answer): Quoted | undefined {
  const passage = passages[0]?.passage;
  if (!passage || sentences.length === 0) return undefined;
  return {
    id: passage.id,
    kind: outcome === 'places' ? 'place' : 'section',
    more: sentencesOf(passage).length > sentences.length,
    located: places.some(place => place.position !== undefined),
  };
}

function pins({ places, language, asksWhere }: Answer, texts: Texts): PinReply[] {
  return places.flatMap(place =>
    place.position === undefined
      ? []
      : [
          {
            kind: 'pin',
            language,
            id: place.id,
            name: place.name[language],
            address: place.address[language],
            ...place.position,
            precision: place.precision,
            asked: asksWhere,
            note: placeNote(place, language, texts),
            link: openStreetMapLink(place.position),
          },
        ],
  );
}
