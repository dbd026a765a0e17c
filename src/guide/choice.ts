import { words } from '../language/index.ts';
import type { Candidate } from '../search/search.ts';
import { type Answer, say } from './answer.ts';
import { sureEnough } from './sureness-limits.ts';
import type { Texts } from './texts.ts';

/** Two topics are equally likely where the second is so nearly as sure as the first. */
const nearlyAsSure = 0.98;
/** Who is surer than this needs not ask; a message of a word or two names something, which may be in several topics. */
const sure = { few: 0.85, many: 0.5 };
const fewWords = 3;
/** A topic less likely than this is not offered. */
const likely = 0.3;
const mostOffered = 3;

/** One question back, where several topics are equally likely; `undefined` where one is likelier than the others. */
export function choiceAmong(text: string, candidates: Candidate[], texts: Texts): Answer | undefined {
  const [best, second] = candidates;
  const enough = words(text).length <= fewWords ? sure.few : sure.many;
  if (!best || !second || best.confidence > enough || best.confidence < sureEnough) return undefined;
  const others = candidates.filter(
    ({ passage, confidence }, i) =>
      confidence >= Math.max(likely, nearlyAsSure * best.confidence) &&
      candidates.findIndex(other => other.passage.topic === passage.topic) === i,
  );
  if (others.length < 2) return undefined;
  const { language } = best.passage;
  return say(language, 'choice', [texts(language)('choice.text')], {
    passages: others.map(({ passage, confidence }) => ({ passage, score: confidence })),
    confidence: best.confidence,
    topics: others.slice(0, mostOffered).map(({ passage }) => passage),
  });
}
