import { type Answer, plainText } from '../guide/answer.ts';

/** An answer as `guide ask --json` prints it. `ms` is the time it took, in milliseconds. */
export function answerJson(answer: Answer, ms: number, id?: string | number): Record<string, unknown> {
  const { language } = answer;
  return {
    ...(id === undefined ? {} : { id }),
    language,
    outcome: answer.outcome,
    text: plainText(answer),
    passages: answer.passages.map(({ passage, score }) => ({
      id: passage.id,
      language: passage.language,
      title: passage.title,
      score: round(score),
    })),
    sources: answer.sources.map(({ id, title, author = null, year = null, address }) => ({
      id,
      title,
      author,
      year,
      address,
    })),
    places: answer.places.map(({ id, name, position, precision }) => ({
      id,
      name: name[language],
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      precision,
    })),
    confidence: round(answer.confidence),
    ms: Math.round(ms * 100) / 100,
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
