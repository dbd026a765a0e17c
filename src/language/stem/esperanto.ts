/** Words whose last letters only look like an ending. */
const whole = new Set(
  (
    'la kaj sed ke en de da el al ne pli plej nur tre nun jam tuj hodiau hierau morgau ankau ambau apenau preskau malgrau lau antau au ' +
    'cirkau kontrau anstatau adiau baldau unu du tri kvar kvin ses sep ok nau dek cent mil mi vi li si gi ni ili oni ci kiu kio kia kie ' +
    'kiam kiel kiom kial tiu tio tia tie tiam tiel tiom tial cu ci'
  ).split(' '),
);

const participle = /^(.*[aeiou].*|.{3,})(?:ant|int|ont|at|it|ot)(?:o|a|oj|aj|on|an|ojn|ajn|e|i)$/u;
const ending = /^(.{2,}?)(?:ojn|oj|on|o|ajn|aj|an|a|en|e|as|is|os|us|u|i)$/u;

/**
 * The root of a folded Esperanto word: grammatical endings and participles go (`fabrikojn` → `fabrik`, `konstruita` → `konstru`).
 * Rules 2 to 8 of the Fundamento de Esperanto.
 */
export function stemEsperanto(word: string): string {
  if (word.length <= 3 || whole.has(word)) return word;
  const root = participle.exec(word)?.[1];
  if (root && root.length >= 3) return root;
  return ending.exec(word)?.[1] ?? word;
}
