import { toBuffer } from 'qrcode';
import { type Code, quietModules } from './code.ts';
import { outlineOf } from './outline.ts';

/** Pixels a module: a code of 33 modules a side is 820 pixels wide. */
const pixels = 20;

/** A bare code with its white border as SVG, a module a unit. */
export function codeSvg(code: Code): string {
  const side = code.size + 2 * quietModules;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}mm" height="${side}mm">`,
    `<path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/>`,
    `<path fill="#000" transform="translate(${quietModules} ${quietModules})" d="${outlineOf(code)}"/>`,
    '</svg>\n',
  ].join('');
}

/** A bare code with its white border as PNG, 20 pixels a module. */
export function codePng({ text, level, version }: Code): Promise<Buffer> {
  return toBuffer(text, { errorCorrectionLevel: level, version, margin: quietModules, scale: pixels });
}
