import { identify, languages } from '../../src/language/index.ts';
import type { Detector } from './peers.ts';
import { readTexts, type Text, table } from './rows.ts';
import { type Line, median, percent } from './table.ts';

const goals: Record<string, number> = {
  '1w': 91,
  '2w': 98,
  cs_ascii: 97.5,
  ky_oun: 99.5,
  eo_x: 99.5,
  eo_ascii: 99.5,
  ru_latin: 98,
  ky_latin: 98,
};
const tests = new URL('../../test/language/', import.meta.url);

type Detect = (text: string) => string | undefined;
const ours: Detect = text => identify(text)?.language;

/** Languages named right, in %, and how long that takes. */
export function identification(directory: string, peers: Detector[]): { accuracy: Line[]; time: Line[] } {
  const texts = readTexts(directory);
  const beside = (measure: (detect: Detect) => number, among = true) =>
    Object.fromEntries(peers.map(peer => [peer.name, measure(among ? peer.among : peer.open)]));
  const line = (what: string, list: Text[], goal?: number): Line => {
    const measure = (detect: Detect) => right(list, detect);
    return {
      what: `${what} (${list.length})`,
      ours: measure(ours),
      ...(goal !== undefined && { goal }),
      others: beside(measure),
    };
  };
  const sentences = texts.filter(({ kind }) => kind === 'sentence');
  const others = table(new URL('other-languages.tsv', tests), 0).map(([, text = '']) => text);
  const mixed = table(new URL('mixed-sentences.tsv', tests), 0).map(
    ([language = '', text = '']) => ({ language, text }) as Text,
  );
  const asNone = (detect: Detect) =>
    percent(others.filter(text => detect(text) === undefined).length, others.length);
  return {
    accuracy: [
      line('3 to 10 words', sentences, 99.6),
      ...languages.map(language =>
        line(
          `3 to 10 words, ${language}`,
          sentences.filter(text => text.language === language),
          99,
        ),
      ),
      line(
        'questions',
        sentences.filter(({ question }) => question),
        99.5,
      ),
      ...Object.entries(goals).map(([kind, goal]) =>
        line(
          kind,
          texts.filter(text => text.kind === kind),
          goal,
        ),
      ),
      line('Kyrgyz-Russian mixtures', mixed),
      {
        what: `other languages taken for none (${others.length})`,
        ours: asNone(ours),
        others: beside(asNone, false),
      },
      {
        what: 'sentences of ours taken for none',
        ours: percent(sentences.filter(({ text }) => !identify(text)).length, sentences.length),
      },
      { what: 'calibration error, one and two words', ours: calibrationError(texts) },
    ],
    time: [
      {
        what: 'a call, median, µs',
        ours: medianMicroseconds(sentences, ours),
        goal: 30,
        atMost: true,
        others: beside(detect => medianMicroseconds(sentences, detect)),
        digits: 1,
      },
    ],
  };
}

function right(texts: Text[], detect: Detect): number {
  return percent(texts.filter(({ text, language }) => detect(text) === language).length, texts.length);
}

/** Expected calibration error in % (Naeini et al. 2015): how far the probability is off from the share of right answers, in ten groups by probability. */
function calibrationError(texts: Text[]): number {
  const short = texts.filter(({ kind }) => /^[12]w$/u.test(kind));
  const off = new Array<number>(10).fill(0);
  for (const { text, language } of short) {
    const found = identify(text);
    if (!found) continue;
    const group = Math.min(9, Math.floor(found.probability * 10));
    off[group] = (off[group] as number) + found.probability - (found.language === language ? 1 : 0);
  }
  return percent(
    off.reduce((sum, value) => sum + Math.abs(value), 0),
    short.length,
  );
}

function medianMicroseconds(texts: Text[], detect: Detect): number {
  for (const { text } of texts.slice(0, 500)) detect(text);
  return median(
    texts.map(({ text }) => {
      const start = process.hrtime.bigint();
      detect(text);
      return Number(process.hrtime.bigint() - start) / 1000;
    }),
  );
}
