import type { Telegraf } from 'telegraf';
import { placeNote } from '../guide/place-note.ts';
import { isPinned } from '../knowledge/pinned.ts';
import { placeTopic } from '../knowledge/place-passage.ts';
import { type Passage, sentencesOf } from '../knowledge/types.ts';
import type { BotParts, GuideContext } from './bot.ts';
import { html, join, plain } from './html.ts';

const mostResults = 10;
/** The same query of the same person gets the same results for as long as this. */
const cacheSeconds = 300;

/** `@bot shaitan araba` in any chat: passages to choose from, places with their pin among them. */
export function addInline(bot: Telegraf<GuideContext>, { guide, knowledge, texts }: BotParts): void {
  bot.on('inline_query', context => {
    const { inlineQuery, speaker, out } = context;
    const found = guide.find(inlineQuery.query.slice(0, 256), speaker.asking);
    out.count('inline');
    out.aside('answerInlineQuery', {
      inline_query_id: inlineQuery.id,
      results: found.slice(0, mostResults).map(result),
      cache_time: cacheSeconds,
      is_personal: true,
    });
  });

  function result(passage: Passage) {
    const { id, language, title } = passage;
    const place = passage.topic === placeTopic ? knowledge.places.get(id) : undefined;
    const said = sentencesOf(passage).map(sentence => sentence.text);
    const key = `${language}:${id}`;
    if (isPinned(place))
      return {
        type: 'venue',
        id: key,
        ...place.position,
        title: place.name[language],
        address: `${place.address[language]}. ${placeNote(place, language, texts)}`,
      };
    const ids = new Set(sentencesOf(passage).flatMap(sentence => sentence.sources));
    const sources = [...ids].map(source => knowledge.sources.get(source)?.title ?? source);
    return {
      type: 'article',
      id: key,
      title,
      description: (said[0] ?? '').slice(0, 120),
      input_message_content: {
        message_text: join(
          [html`<b>${title}</b>`, plain(said.slice(0, 4).join(' ')), html`<i>${sources.join('; ')}</i>`],
          '\n\n',
        ).html,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    };
  }
}
