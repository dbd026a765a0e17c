import { describe, expect, it } from 'vitest';
import { drawPng } from '../../src/pictures/png.ts';

describe('a picture', () => {
  it('is drawn as PNG, in the size that it says', async () => {
    const bytes = await drawPng(
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><text y="15">ө</text></svg>',
    );
    const head = Buffer.from(bytes);
    expect(head.subarray(1, 4).toString()).toBe('PNG');
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([30, 20]);
  });

  it('has its letters from the font that comes along: a word draws other pixels than none', async () => {
    const draw = (text: string) =>
      drawPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-size="30" font-family="Noto Sans">${text}</text></svg>`,
      );
    const [nothing, kyrgyz, esperanto] = await Promise.all([draw(''), draw('Өзгөн'), draw('ĉĝĥĵŝŭ')]);
    expect(Buffer.compare(kyrgyz as Uint8Array, nothing as Uint8Array)).not.toBe(0);
    expect(Buffer.compare(esperanto as Uint8Array, kyrgyz as Uint8Array)).not.toBe(0);
  });

  it('is refused where it is none', async () => {
    await expect(drawPng('no svg')).rejects.toThrow();
  });
});
