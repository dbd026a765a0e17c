import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/sentences.ts';

const texts = (paragraph: string) => splitSentences(paragraph).map(sentence => sentence.text);

describe('a sentence marked [^untold]', () => {
  it('says what the sources do not tell, and the mark is no source', () => {
    expect(splitSentences('Kámen stojí.[^a] Kdo ho vytesal, prameny neuvádějí.[^a][^untold]')).toEqual([
      { text: 'Kámen stojí.', sources: ['a'] },
      { text: 'Kdo ho vytesal, prameny neuvádějí.', sources: ['a'], untold: true },
    ]);
  });
});

describe('the sentences of a paragraph', () => {
  it('end with a full stop, a question mark or an exclamation mark before a capital', () => {
    expect(texts('Vlak odjel 29. března 1925. Dorazil 24. dubna! A pak?[^a]')).toEqual([
      'Vlak odjel 29. března 1925.',
      'Dorazil 24. dubna!',
      'A pak?',
    ]);
  });

  it('keep an initial with its name', () => {
    expect(texts('Přijel J. Červenka z Prahy. Byl dělník.[^a]')).toEqual([
      'Přijel J. Červenka z Prahy.',
      'Byl dělník.',
    ]);
  });

  it('begin after a closing quotation mark or a reference, too', () => {
    expect(texts('Трактор назвали «шайтан-арба.»[^a] Люди дивились.[^b]')).toEqual([
      'Трактор назвали «шайтан-арба.»',
      'Люди дивились.',
    ]);
  });

  it('have the references behind them, or else the next ones of the paragraph', () => {
    expect(splitSentences('Бир.[^a] Эки. Үч.[^b][^c]').map(sentence => sentence.sources)).toEqual([
      ['a'],
      ['b', 'c'],
      ['b', 'c'],
    ]);
  });

  it('are one line each, with the no-break spaces of numbers kept', () => {
    expect(texts('Всего приехало\n1\u00A0078 человек.[^a]')).toEqual(['Всего приехало 1\u00A0078 человек.']);
  });
});
