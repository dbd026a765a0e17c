/** What the guide uses of pdfkit, which comes without types: https://pdfkit.org/docs/getting_started.html */
declare module 'pdfkit' {
  interface DocumentOptions {
    autoFirstPage?: boolean;
    size?: [width: number, height: number];
    margin?: number;
    lang?: string;
    displayTitle?: boolean;
    info?: { Title?: string; Author?: string; CreationDate?: Date };
  }
  interface Outline {
    addItem(title: string): Outline;
  }
  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly outline: Outline;
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(points: number): this;
    widthOfString(text: string): number;
    addPage(options: { size: [width: number, height: number]; margin: number }): this;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(svg: string): this;
    fill(color: string): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    on(event: 'data', take: (chunk: Uint8Array) => void): this;
    on(event: 'end', take: () => void): this;
    on(event: 'error', take: (error: Error) => void): this;
    end(): void;
  }
}
