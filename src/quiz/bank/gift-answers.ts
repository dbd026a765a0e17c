import { formatMark, hasTags, showEscaped, showsMore, textOfHtml } from './gift-text.ts';
import { type BankItem, cleanText, quoted } from './item.ts';

/** What true and false read as answers, in the language of the file. */
export interface TrueFalse {
  true: string;
  false: string;
}

type Answered = Pick<BankItem, 'question' | 'right' | 'wrong' | 'explanation'>;
/** A question and what was left out of it, or why it is not taken: the rest of a sentence that begins with the question. */
type Read = { answered: Answered; without: string[] } | string;

interface GiftAnswer {
  text: string;
  /** per cent of the points: 100 for a right one, 0 for a wrong one unless the file says else */
  weight: number;
  feedback: string;
}

/** Reads what stands between the braces of a question, `=right ~wrong ####feedback`, by the rules of Moodle for telling its kinds. */
export function readAnswers(question: string, braces: string, format: string, words: TrueFalse): Read {
  const [inside = '', ...general] = braces.split('####');
  const answers = inside.trim();
  const read = (text: string) => readText(text, format);
  if (showsMore(question + answers) && format !== 'plain')
    return 'shows a picture, a sound or a table, which a quiz of the guide cannot. Ask it in words.';
  if (answers === '')
    return 'wants a text as its answer. Give it one right and some wrong answers: {=right ~wrong}.';
  if (answers.startsWith('#'))
    return 'wants a number as its answer. Give it one right and some wrong answers: {=1925 ~1923}.';
  const feedback = read(general.join('####'));
  if (answers.includes('~')) return choice(read(question), answers, feedback, read);
  if (/^=[\s\S]*->/u.test(answers))
    return 'matches pairs. Make a question with one right answer of each pair.';
  if (answers.startsWith('='))
    return 'wants a word as its answer. Add wrong answers to choose from: {=right ~wrong}.';
  const [, said, first = '', second = ''] =
    /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/iu.exec(answers) ?? [];
  if (said === undefined)
    return `has answers that are not understood: ${quoted(showEscaped(answers))}. Begin the right one with = and each wrong one with ~.`;
  const isTrue = /^t/iu.test(said);
  // Moodle: the first feedback is for the wrong answer, the second for the right one
  return {
    answered: {
      question: read(question),
      right: isTrue ? words.true : words.false,
      wrong: [isTrue ? words.false : words.true],
      explanation: feedback || read(second) || read(first) || undefined,
    },
    without: [],
  };
}

function choice(question: string, answers: string, general: string, read: (text: string) => string): Read {
  const stray = /^[^=~]*/u.exec(answers)?.[0].trim();
  if (stray)
    return `has ${quoted(showEscaped(stray))} before its first answer. Begin the right answer with = and each wrong one with ~.`;
  const all = [...answers.matchAll(/([=~])([^=~]*)/gu)].map(([, mark, rest]) =>
    oneAnswer(mark as string, rest as string, read),
  );
  const partial = all.find(({ weight }) => weight > 0 && weight < 100);
  if (partial)
    return `shares its points between answers (%${partial.weight}% for ${quoted(partial.text)}), and a quiz of the guide has one right answer. Mark that one with =, the others with ~.`;
  const right = all.filter(({ weight }) => weight >= 100);
  const wrong = all.filter(({ weight }) => weight <= 0);
  if (right.length !== 1)
    return `has ${right.length === 0 ? 'no right answer' : `${right.length} right answers`}, and a quiz of the guide has one. Mark it with =, the others with ~.`;
  const [only] = right as [GiftAnswer];
  const explanation = general || only.feedback;
  const unused = wrong.filter(({ feedback }) => feedback !== '').length + (general && only.feedback ? 1 : 0);
  const penalty = wrong.find(({ weight }) => weight < 0);
  return {
    answered: {
      question,
      right: only.text,
      wrong: wrong.map(({ text }) => text),
      explanation: explanation || undefined,
    },
    without: [
      ...(unused > 0
        ? ['the feedback on single answers: a question has one explanation, written after ####.']
        : []),
      ...(penalty
        ? [`the minus points of ${quoted(penalty.text)} (%${penalty.weight}%): a wrong answer brings none.`]
        : []),
    ],
  };
}

function oneAnswer(mark: string, rest: string, read: (text: string) => string): GiftAnswer {
  const [weighed = '', weight] = mark === '~' ? (/^\s*%(-?\d{1,3}(?:\.\d*)?)%/u.exec(rest) ?? []) : [];
  const [text = '', ...feedback] = rest.slice(weighed.length).split('#');
  return {
    text: read(text),
    weight: mark === '=' ? 100 : Number(weight ?? 0),
    feedback: read(feedback.join('#')),
  };
}

/** A text in the format that it names itself, or in the one of its question. */
function readText(text: string, format: string): string {
  const [marked = '', own = format] = formatMark.exec(text) ?? [];
  const shown = showEscaped(text.slice(marked.length));
  const isHtml = own === 'html' || (own === 'moodle' && hasTags(shown));
  return cleanText(isHtml ? textOfHtml(shown) : shown);
}
