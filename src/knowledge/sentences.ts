import type { Sentence } from './types.ts';

/** The reference that marks a sentence as saying what the sources do not tell. */
const untoldMark = 'untold';

/** Blanks that are to become one: runs of them, and all but the plain and the no-break one. */
const unevenBlanks = /\s{2,}|[^\S \u00A0]/gu;

const reference = /\[\^([^\]\s]+)\]/gu;

/** A full stop and its kind, closing marks, references; then a blank and something that can begin a sentence. */
const boundary = /(?<=[.!?…][”“»’"')\]]*(?:\[\^[^\]\s]+\])*)\s+(?=[\p{Lu}\p{N}«„“”"'(¿])/gu;

/** Ends that are no ends: an initial (J. Červenka), an ordinal number before a month is followed by a small letter anyway. */
const initial = /(?:^|[\s(«„“"])\p{Lu}\.$/u;

/**
 * Splits a paragraph into sentences. References (`[^id]`) are taken out of the text; a sentence without one of its own
 * has those that come next in the paragraph, since a reference speaks for everything since the last one. `[^untold]` names no source: its
 * sentence says what the sources do not tell. `sources` are those of a paragraph without any reference.
 */
export function splitSentences(paragraph: string, sources: string[] = []): Sentence[] {
  const parts: string[] = [];
  for (const part of paragraph.replace(unevenBlanks, whitespace).split(boundary)) {
    const last = parts.at(-1);
    if (last !== undefined && initial.test(last.replace(reference, '')))
      parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  const sentences = parts.map((part): Sentence => {
    const references = [...part.matchAll(reference)].map(match => match[1] as string);
    return {
      text: part.replace(reference, '').trim(),
      sources: references.filter(id => id !== untoldMark),
      ...(references.includes(untoldMark) ? { untold: true } : {}),
    };
  });
  let following = sources;
  for (const sentence of sentences.toReversed()) {
    if (sentence.sources.length === 0) sentence.sources = following;
    else following = sentence.sources;
  }
  return sentences.filter(sentence => sentence.text);
}

/** Line breaks and runs of blanks become one blank; a no-break space stays. */
function whitespace(run: string): string {
  return /^\u00A0+$/u.test(run) ? '\u00A0' : ' ';
}
