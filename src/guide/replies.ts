import { isPinned, type PinnedPlace } from '../knowledge/pinned.ts';
import { type Passage, type Place, type Sentence, sentencesOf } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { mapLinks } from '../places/map-links.ts';
import type { Answer } from './answer.ts';
import { placeNote } from './place-note.ts';
import type { Button, MessageReply, PinReply, Quoted, QuotedSentence, SourceNote } from './reply.ts';
import type { Texts } from './texts.ts';

/** An answer as a message: its sources are numbered, and so are the sentences that they say. */
export function messageReply(answer: Answer, controls: Button[][] = []): MessageReply {
  const number = new Map(answer.sources.map((source, i) => [source.id, i + 1]));
  const noted = (sentences: Sentence[]): QuotedSentence[] =>
    sentences.map(({ text, sources }) => ({
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
    heading: answer.heading,
    quoted: answer.heading === undefined ? noted(answer.sentences) : spoken(noted(answer.sentences)),
    parts: answer.parts.map(({ heading, sentences }) => ({ heading, quoted: noted(sentences) })),
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
    controls,
    quotes: quoteOf(answer),
  };
}

/** What stands at a place has the same sources throughout: they are named once, behind all that they say. */
function spoken(quoted: QuotedSentence[]): QuotedSentence[] {
  return quoted.map(({ text, notes }, i) => {
    const next = quoted[i + 1];
    return { text, notes: next && next.notes.join() === notes.join() ? [] : notes };
  });
}

function quoteOf({ outcome, passages, sentences, places, asksWhere }: Answer): Quoted | undefined {
  const passage = passages[0]?.passage;
  if (!passage || sentences.length === 0) return undefined;
  return {
    id: passage.id,
    kind: outcome === 'places' ? 'place' : 'section',
    more: saysMore(passage, sentences),
    // where it was asked for, the pin is there already
    located: !asksWhere && places.some(isPinned),
  };
}

function saysMore(passage: Passage, sentences: Sentence[]): boolean {
  return sentencesOf(passage).length > sentences.length;
}

/** The pins of those places whose position is sure. */
export function pinReplies(places: Place[], language: Language, texts: Texts, asked: boolean): PinReply[] {
  return places.filter(isPinned).map(place => pinReply(place, language, texts, asked));
}

function pinReply(place: PinnedPlace, language: Language, texts: Texts, asked: boolean): PinReply {
  return {
    kind: 'pin',
    language,
    id: place.id,
    name: place.name[language],
    address: place.address[language],
    ...place.position,
    precision: place.precision,
    asked,
    note: placeNote(place, language, texts),
    links: mapLinks(place.position, place.name[language]),
  };
}
