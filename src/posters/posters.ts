import type { Place } from '../knowledge/types.ts';
import type { Language } from '../language/index.ts';
import { formats, mostLanguages, type Size } from './formats.ts';
import { layoutLabel } from './label.ts';
import { layoutSheet } from './layout.ts';
import type { Metrics, Page } from './page.ts';
import { createMetrics, drawPdf } from './pdf.ts';
import { placeSheet, quizSheet, type Sheet, type SheetParts } from './sheet.ts';

/** What a poster can be about: a place, or the quiz for a school group. */
export type Subject = Place | 'quiz';

/** The languages of a list that a size of paper holds: its first ones. */
export function languagesFor(size: Size, wanted: Language[]): Language[] {
  return wanted.slice(0, mostLanguages[size]);
}

/** What a poster says. */
export function sheetOf(subject: Subject, parts: SheetParts): Sheet {
  return subject === 'quiz' ? quizSheet(parts) : placeSheet(parts, subject);
}

/** A sheet on paper of a size; nothing where it has too much to say for that. */
export function layOut(sheet: Sheet, size: Size, metrics: Metrics): Page | undefined {
  return size === 'label' ? layoutLabel(sheet, metrics) : layoutSheet(sheet, formats[size], metrics);
}

/** One poster as PDF; nothing where it has too much to say for its size. */
export async function posterPdf(
  subject: Subject,
  size: Size,
  parts: SheetParts,
  made: Date,
): Promise<{ name: string; title: string; bytes: Uint8Array } | undefined> {
  const languages = languagesFor(size, parts.languages);
  const sheet = sheetOf(subject, { ...parts, languages });
  const page = layOut(sheet, size, createMetrics());
  if (!page) return undefined;
  const { title } = page;
  const bytes = await drawPdf([page], { title, language: languages[0] ?? 'en', made });
  return { name: `${sheet.name}-${size}.pdf`, title, bytes };
}
