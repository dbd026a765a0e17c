import type { Language } from '../../src/language/index.ts';
import type { Door } from '../../src/posters/address.ts';
import { inOrder } from '../../src/posters/choose.ts';
import { type Size, usualLanguages } from '../../src/posters/formats.ts';
import type { Page } from '../../src/posters/page.ts';
import { createMetrics } from '../../src/posters/pdf.ts';
import { languagesFor, layOut, type Subject, sheetOf } from '../../src/posters/posters.ts';
import type { Sheet } from '../../src/posters/sheet.ts';
import { realGuide } from '../real.ts';

const { knowledge, texts } = realGuide();
export const metrics = createMetrics();
export const bot = { bot: 'InterhelpoGuideBot' };

export const subjects: Subject[] = [...inOrder(knowledge.places), 'quiz'];

export function sheetFor(subject: Subject, languages: Language[], door: Door = bot): Sheet {
  return sheetOf(subject, { knowledge, texts, door, languages });
}

/** Every poster of the guide in a size, as a keeper gets it. */
export function allPages(size: Size, languages = usualLanguages(size), door: Door = bot) {
  return subjects.map(subject => {
    const sheet = sheetFor(subject, languagesFor(size, languages), door);
    return { sheet, page: layOut(sheet, size, metrics) as Page };
  });
}
