import { afterEach, describe, expect, it } from 'vitest';
import { createTransport } from '../../src/telegram/transport.ts';
import { type Double, type Made, startDouble } from './double.ts';

let double: Double;
afterEach(() => double.close());

describe('a call with a file', () => {
  it('arrives whole: the bytes, their name and kind, and every other parameter', async () => {
    double = await startDouble();
    const transport = createTransport({ token: '7:TEST', apiRoot: double.address });
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) % 256);
    const markup = { inline_keyboard: [[{ text: 'Өзгөн, «жүгөрү»', callback_data: 'x' }]] };
    await transport(
      'sendDocument',
      { chat_id: 5, caption: 'Ĝis! 100 %\nřeka', reply_markup: markup, message_thread_id: undefined },
      { file: { param: 'document', name: 'плакат 12.pdf', mime: 'application/pdf', bytes } },
    );
    const { document, ...others } = (double.made[0] as Made).params as { document: File };
    expect(others).toEqual({ chat_id: 5, caption: 'Ĝis! 100 %\nřeka', reply_markup: markup });
    expect([document.name, document.type]).toEqual(['плакат 12.pdf', 'application/pdf']);
    expect(Buffer.from(await document.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('may carry a file that another parameter points to', async () => {
    double = await startDouble();
    const transport = createTransport({ token: '7:TEST', apiRoot: double.address });
    const media = { type: 'photo', media: 'attach://board' };
    const file = { param: 'board', name: 'board.png', mime: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
    await transport('sendMediaGroup', { chat_id: 5, media: [media] }, { file });
    expect(double.made[0]?.params).toMatchObject({ media: [media], board: { size: 3 } });
  });
});
