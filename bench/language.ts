/**
 * Prints how well src/language understands what people type, what it must reach, and what franc, tinyld and plain MiniSearch give on the
 * same rows in the same run:
 *
 *   npm run bench:language -- DIR
 *
 * The model has seen the sentences of the folder that it was trained on: there, what it does on others is printed by
 * `npm run train:language -- DIR --cross-validate`, and of the Kyrgyz and Czech stems by `npm run train:stems -- DIR --cross-validate`.
 * DIR holds lid/ (sentences.tsv, variants.tsv, short.tsv), morph/ (one table of lemma and form a language) and qa/ (sib200 and XQuAD).
 */
import { identification } from './language/identification.ts';
import { loading } from './language/loading.ts';
import { loadPeers } from './language/peers.ts';
import { retrieval } from './language/retrieval.ts';
import { stems } from './language/stems.ts';
import { printLines } from './language/table.ts';
import { typos } from './language/typos.ts';

const directory = process.argv[2];
if (!directory) {
  console.error('Say where the data is: npm run bench:language -- DIR (a folder with lid/, morph/ and qa/).');
  process.exit(2);
}

console.log(
  'Of the folder that the model was trained on, the languages and stems are no test: see --cross-validate.',
);
const peers = await loadPeers();
const { accuracy, time } = identification(directory, peers);
const missed = [
  ...printLines('Language of a text, % named right', accuracy),
  ...printLines('Time and size', [...time, ...loading()]),
  ...printLines('Stems, %', stems(directory)),
  ...printLines('Retrieval, mean reciprocal rank', retrieval(directory)),
  ...printLines('Typos, % of words still found', typos(directory)),
];
console.log(
  missed.length === 0
    ? '\nEvery goal is reached.'
    : `\nNot reached: ${missed.map(({ what }) => what).join('; ')}`,
);
