import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { loadLocales } from '../../../src/guide/locales.ts';
import { createTexts } from '../../../src/guide/texts.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { languages } from '../../../src/language/index.ts';
import type { Settings } from '../../../src/quiz/game.ts';
import { lengthOf } from '../../../src/telegram/html.ts';
import { csvFile, xlsxFile } from '../../../src/telegram/quiz/results-files.ts';
import { resultsText } from '../../../src/telegram/quiz/results-message.ts';
import { resultTables } from '../../../src/telegram/quiz/results-tables.ts';
import { lay, next, type Table } from '../../quiz/table.ts';

const knowledge = loadKnowledge('knowledge');
const parts = { knowledge, texts: createTexts(loadLocales('locales')), bot: 'guide_bot' };

/** A game of three pupils and three questions of the bank: all know the first, one knows the second, nobody the third. */
function played(change: Partial<Settings> = {}): Table {
  const table = lay({ quickness: false, ...change });
  table.happens({ kind: 'started', questions: knowledge.quiz.slice(0, 3).map(({ id }) => id) });
  while (table.game.phase === 'countdown') table.waits();
  table.comesOut();
  for (const right of [[1, 2, 3], [2], []]) {
    for (const pupil of [1, 2, 3]) table.answers(pupil, right.includes(pupil) ? 'right' : 'wrong');
    next(table);
  }
  return table;
}

describe('the results of a game', () => {
  it('are a table of players, and of questions with the hardest first', () => {
    const [players, questions] = resultTables(played().game, 'cs', parts);
    expect(players?.heads.slice(0, 4)).toEqual(['Místo', 'Jméno', 'Body', 'Správně']);
    expect(players?.rows.map(row => row.slice(0, 4))).toEqual([
      [1, 'Алия2 Асанова', 2, 2],
      [2, 'Алия1 Асанова', 1, 1],
      [2, 'Алия3 Асанова', 1, 1],
    ]);
    expect(questions?.rows.map(row => [row[0], row[2]])).toEqual([
      [3, 0],
      [2, 33],
      [1, 100],
    ]);
    expect(questions?.rows[0]?.[1]).toBe(knowledge.quiz[2]?.question.cs);
  });

  it('tell nothing of single pupils in a game without names', () => {
    const { game } = played({ names: 'none', teams: 2 });
    expect(resultTables(game, 'en', parts).map(({ name }) => name)).toEqual(['Questions', 'Teams']);
    const text = resultsText(game, 'en', parts).html;
    expect(text).not.toContain('<pre>');
    expect(text).toContain('Red team');
  });

  it.each(languages)('lead to the passages that are worth another look, in %s', language => {
    const message = resultsText(played().game, language, parts);
    const passage = knowledge.quiz[2]?.passage;
    expect(message.html).toContain(`https://t.me/guide_bot?start=${language}_s_${passage}`);
    expect(message.html).not.toMatch(/game\.|\{\{|undefined|NaN/u);
    expect(lengthOf(message)).toBeLessThan(4096);
  });

  it('cannot run a formula in a spreadsheet, and keep every letter', async () => {
    const table = {
      name: 'players',
      heads: ['Аты'],
      rows: [['=HYPERLINK("x")'], ['Өзгөн, "Үй"'], [7], [undefined]],
    };
    const csv = Buffer.from(csvFile('quiz', table).bytes).toString();
    expect(csv).toBe('\uFEFFАты\r\n"\'=HYPERLINK(""x"")"\r\n"Өзгөн, ""Үй"""\r\n7\r\n\r\n');
    const { bytes } = await xlsxFile('quiz', [table]);
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]));
    expect(rows.slice(0, 4)).toEqual([['Аты'], ['=HYPERLINK("x")'], ['Өзгөн, "Үй"'], [7]]);
  });
});
