/**
 * Suffix slots of a Kyrgyz word, outermost first: question particle and copula, case, possessive, plural, then
 * tense and verbal noun. Written on folded letters (о у н for ө ү ң). A: а е о, I: ы и у, D: д т, G: г к, L: л д т, N: н д т, B: б п.
 * Slots and allomorphs after the school grammar of Kyrgyz (plural -лар, possessive -ым -ың -ы, cases -нын -га -ны -да -дан).
 */
const slots: string[][] = [
  ['BI', 'DIр', 'мIн', 'сIн', 'сIз', 'BIз'],
  ['NIн', 'GA', 'NI', 'DA', 'DAн', 'нA', 'DAGI', 'NIкI', 'ндA', 'нAн', 'ндAGI', 'чA'],
  ['IнIз', 'сI', 'IбIз', 'Iм', 'Iн', 'I'],
  ['LAр'],
  ['GAн', 'IптIр', 'DI', 'UUчU', 'UU', 'A', 'Ат', 'йт', 'Iп', 'п', 'GAндA', 'BAй', 'BA', 'сA', 'р', 'Aр'],
];

const letters: Record<string, string> = {
  A: '[аео]',
  А: '[аео]',
  I: '[ыиу]',
  D: '[дт]',
  G: '[гк]',
  L: '[лдт]',
  N: '[ндт]',
  B: '[бп]',
  U: '[уо]',
};

const patterns = slots.map(
  slot =>
    new RegExp(`^(.{3,}?)(?:${slot.map(s => [...s].map(c => letters[c] ?? c).join('')).join('|')})$`, 'u'),
);

const hasVowel = /[аеоуыиэюя]/u;

/**
 * The stem of a folded Kyrgyz word: `фабрикалардын`, `фабриканын` and `фабрика` meet in `фабр`. Slots are taken off again
 * until nothing changes, so that a bare word loses what its longer forms lose.
 */
export function stemKyrgyz(word: string): string {
  if (word.length <= 3 || /\d/u.test(word)) return word;
  const shorter = stripOnce(word);
  // a stem's last п к are voiced before a vowel: китеп, китеби
  return shorter === word ? word.replace(/б$/u, 'п').replace(/г$/u, 'к') : stemKyrgyz(shorter);
}

function stripOnce(word: string): string {
  for (const pattern of patterns) {
    const stem = pattern.exec(word)?.[1];
    if (stem && hasVowel.test(stem)) return stem;
  }
  return word.length > 3 ? word.replace(/[аеоуыи]$/u, '') : word;
}
