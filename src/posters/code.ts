import { create } from 'qrcode';

/** A QR code: what it says, and which of its modules are dark. */
export interface Code {
  text: string;
  /** 1 to 40; each version has four modules a side more than the one before, version 1 has 21 */
  version: number;
  /** how much of it may be lost: Q a quarter, H three tenths */
  level: 'Q' | 'H';
  /** modules a side */
  size: number;
  isDark(row: number, column: number): boolean;
}

/** White modules that a reader needs around a code (ISO/IEC 18004). */
export const quietModules = 4;

/**
 * The smallest code that says something and can lose a quarter of itself; where that leaves room, it can lose three tenths. Upper-case
 * letters alone would make it smaller, but whether every reader and Telegram take `HTTPS://T.ME/` is nowhere promised.
 */
export function makeCode(text: string): Code {
  const atLeast = create(text, { errorCorrectionLevel: 'Q' });
  const more = create(text, { errorCorrectionLevel: 'H' });
  const isMore = more.version === atLeast.version;
  const { version, modules } = isMore ? more : atLeast;
  return {
    text,
    version,
    level: isMore ? 'H' : 'Q',
    size: modules.size,
    isDark: (row, column) =>
      row >= 0 &&
      column >= 0 &&
      row < modules.size &&
      column < modules.size &&
      modules.get(row, column) === 1,
  };
}
