import type { Telegraf } from 'telegraf';
import { respond } from '../guide/respond.ts';
import { languages } from '../language/index.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { hashQuestion, type Press, unpack } from './callback-data.ts';
import { plain } from './html.ts';
import { show, turn } from './turn.ts';

/** Presses on buttons under messages. Each is answered first, so that the button stops turning. */
export function addPresses(bot: Telegraf<GuideContext>, parts: BotParts): void {
  const { guide, texts, knowledge, store } = parts;
  const questions = new Map(
    knowledge.passages.flatMap(passage =>
      passage.questions.map((text): [string, string] => [hashQuestion(text), text]),
    ),
  );

  bot.on('callback_query', async context => {
    const { callbackQuery, speaker, out } = context;
    const data = 'data' in callbackQuery ? callbackQuery.data : undefined;
    const press = data === undefined ? undefined : unpack(data, hash => questions.get(hash));
    const t = texts(speaker.pressing.chosen ?? speaker.language);
    out.aside('answerCallbackQuery', {
      callback_query_id: callbackQuery.id,
      ...(press?.kind === 'rating' ? { text: t('telegram.rated') } : {}),
    });
    if (!speaker.to) return;
    if (!press) {
      out.message([plain(t('telegram.oldButton'))]);
      out.show(respond(guide, texts, { kind: 'started' }, speaker.pressing).replies);
      return;
    }
    await act(context, press);
  });

  async function act(context: GuideContext, press: Press): Promise<void> {
    const { speaker, out } = context;
    const edit = (text: string) =>
      out.call('editMessageText', {
        message_id: context.callbackQuery?.message?.message_id,
        text: plain(text).html,
        parse_mode: 'HTML',
      });
    switch (press.kind) {
      case 'event': {
        const visitor =
          press.event.kind === 'asked'
            ? { ...speaker.pressing, chosen: undefined, last: languageOf(press.event.text) }
            : speaker.pressing;
        const answered = respond(guide, texts, press.event, visitor);
        const pins = answered.replies.filter(reply => reply.kind === 'pin');
        if (press.event.kind === 'located' && pins.length > 0)
          out.show(pins.map(pin => ({ ...pin, asked: true })));
        else await show(context, answered.replies);
        speaker.answered(answered.visitor);
        return;
      }
      case 'language': {
        speaker.chose(press.language);
        edit(texts(press.language)('telegram.languageSet'));
        await turn(context, parts, press.opening ?? { kind: 'started' }, {
          ...speaker.pressing,
          chosen: press.language,
        });
        return;
      }
      case 'rating': {
        if (speaker.person !== undefined)
          await store.rate(speaker.person, press.id, speaker.pressing.chosen ?? speaker.language, press.good);
        return;
      }
      case 'forget': {
        if (press.sure && speaker.person !== undefined) {
          await parts.games.forget(speaker.person, out.work);
          parts.alone.forget(speaker.person);
          await store.forget(speaker.person);
        }
        edit(texts(speaker.language)(press.sure ? 'telegram.forgotten' : 'telegram.forgetKept'));
        return;
      }
      case 'quiz': {
        const { alone } = parts;
        if (speaker.person === undefined || speaker.inGroup) return;
        if (press.what) await alone.press(speaker.person, press.what, speaker.language, out.work);
        else await alone.ask(speaker.person, speaker.language, out.work);
      }
    }
  }

  /** A question of the guide's own is in the language it is written in. */
  function languageOf(question: string) {
    const passage = knowledge.passages.find(other => other.questions.includes(question));
    return passage?.language ?? languages[0];
  }
}
