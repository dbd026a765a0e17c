declare module 'fontkit' {
  interface Box {
    minX: number;
    minY: number;
    maxX: number;
    maxY: number;
  }
  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { bbox: Box; advanceWidth: number };
  }
  export function openSync(file: string): Font;
}
