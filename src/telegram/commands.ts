import type { Composer } from 'telegraf';
import type { Event } from '../guide/event.ts';
import { type Language, languages } from '../language/index.ts';
import { findPlace } from '../posters/choose.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { pack } from './callback-data.ts';
import { answer } from './conversation.ts';
import { html, join, plain, split } from './html.ts';
import { isKeeper } from './keepers.ts';
import { addNearCommand } from './near.ts';
import { addPoster } from './poster.ts';
import { button, type Keyboard } from './render.ts';
import { isScan, scanLines, scanned } from './scans.ts';
import { unpackStartLink } from './start-link.ts';
import { turn } from './turn.ts';

/** Each language in its own words, in the order in which they are offered. */
export const languageNames: Record<Language, string> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  cs: 'Čeština',
  eo: 'Esperanto',
  en: 'English',
};

/** Commands that answer with a text of their own. */
const toldCommands = ['help', 'about', 'privacy'] as const;
const listCommands = { places: 'places', topics: 'topics', tour: 'tours', sources: 'sources' } as const;

/** Everything that begins with a slash. */
export function addCommands(bot: Composer<GuideContext>, parts: BotParts): void {
  const { guide, knowledge, texts, store } = parts;
  const show = (context: GuideContext, event: Event, language: Language) =>
    turn(context, parts, event, { ...context.speaker.pressing, chosen: language });
  const say = (context: GuideContext, text: string, keyboard?: Keyboard) =>
    context.out.message([plain(text)], { keyboard });

  bot.start(async context => {
    const { speaker } = context;
    const link = unpackStartLink(context.payload, number => findPlace(knowledge.places, number)?.id);
    const language = link?.language ?? speaker.language;
    const event = link?.event ?? { kind: 'started' };
    const place = event.kind === 'opened' && event.what === 'place' ? event.id : undefined;
    const isKnown = link !== undefined && (place === undefined || knowledge.places.has(place));
    if (place !== undefined && isKnown) context.out.count(`${scanned} ${place}`);
    else
      context.out.count(
        context.payload ? `link ${isKnown ? context.payload.slice(0, 64) : 'unknown'}` : 'start',
      );
    if (event.kind === 'quiz') await quiz(context, language);
    else await show(context, place === undefined ? event : { kind: 'arrived', place }, language);
    if (speaker.inGroup || speaker.stored.met) return;
    // the first meeting asks once; the phone's language misleads
    askLanguage(context, event.kind === 'quiz' || event.kind === 'started' ? undefined : event);
    speaker.wasAsked();
  });

  const askLanguage = (context: GuideContext, opening?: Event) =>
    context.out.message([plain(languages.map(language => texts(language)('telegram.language')).join('\n'))], {
      keyboard: languages.map(language => [
        button(languageNames[language], { kind: 'language', language, opening }),
      ]),
    });
  bot.command('language', context => {
    askLanguage(context);
  });

  for (const name of toldCommands)
    bot.command(name, context => {
      say(context, texts(context.speaker.language)(`telegram.${name}`));
    });
  for (const [name, what] of Object.entries(listCommands))
    bot.command(name, context => show(context, { kind: 'browsed', what, page: 0 }, context.speaker.language));

  addNearCommand(bot, parts);

  bot.command('quiz', context => quiz(context, context.speaker.language));
  const quiz = async ({ speaker, out }: GuideContext, language: Language) => {
    if (!speaker.inGroup && speaker.person !== undefined)
      await parts.alone.ask(speaker.person, language, out.work);
  };

  bot.command('ask', async context => {
    const { language } = context.speaker;
    if (context.payload.trim() !== '') return answer(context, parts, context.payload);
    const [question = ''] = guide.welcome(language).questions;
    say(context, texts(language)('telegram.askEmpty', { question }));
  });

  bot.command('forget', context => {
    const t = texts(context.speaker.language);
    say(context, t('telegram.forgetAsk'), [
      [button(t('telegram.forgetYes'), { kind: 'forget', sure: true })],
      [button(t('telegram.forgetNo'), { kind: 'forget', sure: false })],
    ]);
  });

  bot.command('feedback', async context => {
    const { person, language } = context.speaker;
    const text = context.payload.trim().slice(0, 2000);
    const t = texts(language);
    if (text === '') return say(context, t('telegram.feedbackAsk'));
    if (person !== undefined) await store.keepFeedback(context.update.update_id, person, language, text);
    say(context, t('telegram.feedbackThanks'));
  });

  bot.command('stats', async (context, next) => {
    if (!isKeeper(context, parts)) return next();
    const t = texts(context.speaker.language);
    const [month, today] = await Promise.all([store.counts(30), store.counts(1)]);
    const others = month.filter(({ what }) => !isScan(what));
    const lines = others.map(({ what, number }) => html`${what}: ${number}`);
    const body = month.length > 0 ? lines : [plain(t('telegram.statsNone'))];
    const scans = scanLines(month, today, parts, context.speaker.language);
    context.out.message(split(join([html`<b>${t('telegram.statsTitle')}</b>`, ...body, ...scans], '\n')));
  });
  bot.command('unanswered', async (context, next) => {
    if (!isKeeper(context, parts)) return next();
    const t = texts(context.speaker.language);
    const questions = await store.unanswered(30);
    const lines = questions.map(
      ({ text, language, nearest }) => html`${language} · ${text} → <i>${nearest ?? '–'}</i>`,
    );
    const body = lines.length > 0 ? lines : [plain(t('telegram.unansweredNone'))];
    context.out.message(split(join([html`<b>${t('telegram.unansweredTitle')}</b>`, ...body], '\n')));
    const feedback = (await store.feedback(30)).map(({ text, language }) => html`${language} · ${text}`);
    if (feedback.length > 0)
      context.out.message(split(join([html`<b>${t('telegram.feedbackTitle')}</b>`, ...feedback], '\n')));
  });

  addPoster(bot, parts);

  // last of the commands: one that nobody knows. In a group it may be meant for another bot.
  bot.hears(/^\/\w/u, (context, next) => {
    if (context.speaker.inGroup)
      return context.message.text.includes(`@${context.me}`) ? unknown(context) : undefined;
    if (context.speaker.isEdited) return next();
    return unknown(context);
  });
  const unknown = (context: GuideContext) =>
    say(context, texts(context.speaker.language)('telegram.unknownCommand'), [
      [
        {
          text: texts(context.speaker.language)('list.topics'),
          callback_data: pack({ kind: 'event', event: { kind: 'browsed', what: 'topics', page: 0 } }),
        },
      ],
    ]);
}
