import PDFDocument from 'pdfkit';
import { fontFiles } from './fonts.ts';
import { outlineOf } from './outline.ts';
import type { Item, Metrics, Page } from './page.ts';

export interface PdfOptions {
  /** what viewers show in their title bar */
  title: string;
  /** language of most of it, ISO 639-1 */
  language: string;
  /** when it was made */
  made: Date;
}

/** Widths as the PDF sets them. Remembers what it has measured: laying out tries many sizes. */
export function createMetrics(): Metrics {
  const pdf = open({});
  const known = new Map<string, number>();
  return {
    widthOf(text, weight, size) {
      const key = `${weight} ${text}`;
      let width = known.get(key);
      if (width === undefined) {
        width = pdf.font(weight).fontSize(1000).widthOfString(text) / 1000;
        known.set(key, width);
      }
      return width * size;
    },
  };
}

/** Draws pages into one PDF, with the letters that it uses embedded; where there are many, with a list of contents. */
export function drawPdf(pages: Page[], { title, language, made }: PdfOptions): Promise<Uint8Array> {
  const pdf = open({ lang: language, displayTitle: true, info: { Title: title, CreationDate: made } });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', chunk => void chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const { title, width, height, items } of pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    if (pages.length > 1) pdf.outline.addItem(title);
    for (const item of items) draw(pdf, item);
  }
  pdf.end();
  return done;
}

function open(options: ConstructorParameters<typeof PDFDocument>[0]): PDFDocument {
  const pdf = new PDFDocument({ autoFirstPage: false, ...options });
  for (const [weight, file] of Object.entries(fontFiles)) pdf.registerFont(weight, file);
  return pdf;
}

function draw(pdf: PDFDocument, item: Item): void {
  if (item.kind === 'text')
    pdf
      .font(item.weight)
      .fontSize(item.size)
      .fillColor(item.colour)
      .text(item.text, item.x, item.y, { lineBreak: false, baseline: 'alphabetic' });
  else if (item.kind === 'bar') pdf.rect(item.x, item.y, item.width, item.height).fill(item.colour);
  else
    pdf
      .save()
      .translate(item.x, item.y)
      .scale(item.side / item.code.size)
      .path(outlineOf(item.code))
      .fill('#000000')
      .restore();
}
