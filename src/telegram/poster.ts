import type { Composer } from 'telegraf';
import { isLanguage, type Language } from '../language/index.ts';
import { findPlace, inOrder } from '../posters/choose.ts';
import { readSize, type Size, sizes, usualLanguages } from '../posters/formats.ts';
import type { Subject } from '../posters/posters.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { plain } from './html.ts';
import { isKeeper } from './keepers.ts';

/** What the words after /poster ask for: `12 A5 ru,en`, in any order. */
interface Wish {
  subject?: Subject | undefined;
  size: Size;
  languages?: Language[] | undefined;
  /** a word that is none of these */
  unknown?: string | undefined;
}

/** `/poster 12 A5`: sends a keeper the poster of a place, or of the quiz, as PDF. */
export function addPoster(bot: Composer<GuideContext>, parts: BotParts): void {
  const { knowledge, texts, me, now } = parts;
  bot.command('poster', async (context, next) => {
    if (!isKeeper(context, parts)) return next();
    const t = texts(context.speaker.language);
    const say = (text: string) => context.out.message([plain(text)]);
    const { subject, size, languages = usualLanguages(size), unknown } = readWish(context.payload, parts);
    if (subject === undefined || unknown !== undefined) {
      const how = t('poster.how', {
        number: inOrder(knowledge.places)[0]?.number,
        sizes: sizes.join(', '),
      });
      return say(unknown === undefined ? how : `${t('poster.unknown', { word: unknown })} ${how}`);
    }
    // what draws PDFs is loaded only here: few ask, and it is large
    const { posterPdf } = await import('../posters/posters.ts');
    const door = { bot: me.username };
    const poster = await posterPdf(subject, size, { knowledge, texts, door, languages }, new Date(now()));
    if (!poster) return say(t('poster.tooLong', { size }));
    const { title, name, bytes } = poster;
    const file = { param: 'document', name, mime: 'application/pdf', bytes };
    context.out.call('sendDocument', { caption: t('poster.caption', { title, size }) }, file);
  });
}

function readWish(payload: string, { knowledge }: BotParts): Wish {
  const wish: Wish = { size: 'A4' };
  for (const word of payload.trim().split(/\s+/u).filter(Boolean)) {
    const size = readSize(word);
    const codes = word.toLowerCase().split(',').filter(Boolean);
    const subject = word === 'quiz' ? word : findPlace(knowledge.places, word);
    if (size) wish.size = size;
    else if (codes.length > 0 && codes.every(isLanguage)) wish.languages = codes;
    else if (subject) wish.subject = subject;
    else wish.unknown = word;
  }
  return wish;
}
