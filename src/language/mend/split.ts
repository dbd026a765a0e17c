/** What is known of a word of a collection. */
export interface Known {
  /** how often the collection has it, in this form; 0 for never */
  count(word: string): number;
  /** whether it has the word in any form */
  isKnown(word: string): boolean;
  isFunctionWord(word: string): boolean;
}

/** A content word in a run is as long at least, and a run as long at most. */
const leastLetters = 4;
const mostLetters = 40;
const mostPieces = 3;
/** What a piece more costs, so that fewer and longer ones win. */
const perPiece = 10;

/**
 * The two or three known words that were typed without a space, most likely first to last; `undefined` where there are none.
 * Only the last may be another form of a known word. `word` is folded.
 *
 *     split('паркфучика', known)   // ['парк', 'фучика']
 *     split('kdejepark', known)    // ['kde', 'je', 'park']
 */
export function split(word: string, known: Known): string[] | undefined {
  if (word.length > mostLetters) return undefined;
  /** the best pieces that end at a place, by how many they are, and what they are worth */
  const best: { pieces: string[]; worth: number }[][] = [[{ pieces: [], worth: 0 }]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = [];
    for (let begin = Math.max(0, end - longestPiece); begin < end; begin++) {
      const before = (best[begin] ?? []).filter(({ pieces }) => pieces.length < mostPieces);
      if (before.length === 0) continue;
      const piece = word.slice(begin, end);
      const worth = worthOf(piece, begin > 0, end === word.length, known);
      if (worth === undefined) continue;
      for (const way of before) {
        const pieces = [...way.pieces, piece];
        const rival = best[end]?.[pieces.length];
        if (!rival || rival.worth < way.worth + worth)
          (best[end] as (typeof best)[number])[pieces.length] = { pieces, worth: way.worth + worth };
      }
    }
    best[end] = (best[end] ?? []).filter(Boolean);
  }
  const ways = (best[word.length] ?? []).filter(({ pieces }) => isLikely(pieces, known));
  return ways.sort((a, b) => b.worth - a.worth)[0]?.pieces;
}

const longestPiece = 24;

/** Words of grammar that words also begin with, folded: what looks like two words may well be one that is not known. */
const prefixes = new Set(
  `в во на с со к ко у о об от до из за по под над при про для без не ни
  v ve na s se k ke u o od do z ze za po pod nad pri pro bez pres mezi ne ni a i
  en el al ce de da do kun sen sub sur tra inter antau post kontrau krom cirkau mal ne dis re ek for
  in on at to up by be a an as of off out over under with for so no do re un`.split(/\s+/u),
);

/** Long and frequent words are likelier to be meant; `undefined` for what is no word. */
function worthOf(piece: string, isLater: boolean, isLast: boolean, known: Known): number | undefined {
  const worth = (count: number) => 3 * piece.length + Math.log(count) - perPiece;
  // words of two letters are part of most words; in the middle they may part two others
  const leastOfGrammar = isLater && !isLast ? 2 : 3;
  if (known.isFunctionWord(piece))
    return piece.length >= leastOfGrammar && !prefixes.has(piece) ? worth(1) : undefined;
  if (piece.length < leastLetters) return undefined;
  const count = known.count(piece);
  if (count > 0) return worth(count);
  return isLater && isLast && known.isKnown(piece) ? worth(1) : undefined;
}

/** One content word at least, and no more short words of grammar than one, which any word might begin with. */
function isLikely(pieces: string[], known: Known): boolean {
  const content = pieces.filter(piece => !known.isFunctionWord(piece));
  const short = pieces.filter(piece => piece.length < 3);
  return pieces.length > 1 && content.length > 0 && short.length < 2;
}
