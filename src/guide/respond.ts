import type { Language } from '../language/index.ts';
import type { Answer } from './answer.ts';
import type { Event, Opened, Visitor } from './event.ts';
import type { Guide } from './guide.ts';
import { messageReply, pinReplies } from './replies.ts';
import type { Reply } from './reply.ts';
import type { Texts } from './texts.ts';
import type { Step } from './walk.ts';

/** What is shown, and what is known of the visitor from then on. */
export interface Turn {
  replies: Reply[];
  visitor: Visitor;
}

/** Maps what a visitor did to what the guide shows, and to what is known of the visitor from then on. */
export function respond(guide: Guide, texts: Texts, event: Event, visitor: Visitor): Turn {
  const walked = walk(guide, event, visitor);
  if (walked) return walked;
  const answer = answerTo(guide, event, visitor);
  return {
    replies: [...repliesOf(answer, texts), ...(showsPlaces(event) ? [guide.map(answer.language)] : [])],
    visitor: { ...visitor, last: answer.language, about: answer.about ?? visitor.about },
  };
}

/** Answers that the guide remembers are put into replies once. */
const known = new WeakMap<Answer, Reply[]>();

function repliesOf(answer: Answer, texts: Texts): Reply[] {
  let replies = known.get(answer);
  if (!replies) {
    const { places, language, asksWhere } = answer;
    replies = [messageReply(answer), ...pinReplies(places, language, texts, asksWhere)];
    known.set(answer, replies);
  }
  return replies;
}

function showsPlaces(event: Event): boolean {
  return event.kind === 'browsed' && event.what === 'places' && event.page === 0;
}

function languageOf({ chosen, last, app }: Visitor): Language {
  return chosen ?? last ?? app ?? 'en';
}

/** Whatever has to do with a walk; `undefined` where an event has not. */
function walk(guide: Guide, event: Event, visitor: Visitor): Turn | undefined {
  const { walks } = guide;
  const language = languageOf(visitor);
  const show = (replies: Reply[] | undefined, walk = visitor.walk): Turn | undefined =>
    replies && { replies, visitor: { ...visitor, last: language, walk } };
  if (event.kind === 'browsed' && event.what === 'tours') return show([walks.list(language, visitor.walk)]);
  if (event.kind === 'opened' && event.what === 'tour') {
    const overview = walks.overview(event.id, language);
    return overview && show([overview]);
  }
  const step = event.kind === 'walked' ? event : stepAt(guide, event, visitor);
  const turn = step && walks.take(step, language, visitor.walk);
  if (!turn) return undefined;
  const about = turn.about ?? visitor.about;
  return { replies: turn.replies, visitor: { ...visitor, last: language, walk: turn.walk, about } };
}

/** What coming to a place means for the walk that the visitor is on. */
function stepAt({ walks, stopIn }: Guide, event: Event, { walk }: Visitor): Step | undefined {
  if (!walk) return undefined;
  if (event.kind === 'arrived') return walks.stepAt(event.place, walk);
  const place = event.kind === 'asked' ? stopIn(event.text)?.place : undefined;
  return place && walks.stepAt(place.id, walk);
}

function answerTo(guide: Guide, event: Event, visitor: Visitor): Answer {
  const { chosen, last, app, about } = visitor;
  const language = languageOf(visitor);
  switch (event.kind) {
    case 'started':
    case 'walked':
      return guide.welcome(language);
    case 'asked':
      return guide.ask(event.text, { language: chosen, hints: { last, app }, about });
    case 'opened':
      return open(guide, event.what, event.id, language) ?? guide.welcome(language);
    case 'arrived':
      return guide.show(event.place, language) ?? guide.welcome(language);
    case 'located':
      return guide.show(event.id, language) ?? guide.tell(event.id, language) ?? guide.welcome(language);
    case 'browsed':
      return event.what === 'tours'
        ? guide.welcome(language)
        : guide.browse.list(event.what, event.page, language);
    case 'positioned':
      return guide.near(event, language);
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
      return undefined;
  }
}
