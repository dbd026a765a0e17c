import type { Event, Visitor } from '../guide/event.ts';
import { createRecent } from '../guide/recent.ts';
import type { PictureReply, Reply } from '../guide/reply.ts';
import { respond } from '../guide/respond.ts';
import { drawPng } from '../pictures/png.ts';
import type { BotParts, GuideContext } from './bot.ts';

/** Pictures that are kept as PNG: each walk in each language, with some of its stops marked. */
const mostDrawn = 60;
const drawn = createRecent<Promise<Uint8Array>>(mostDrawn);

/** Answers what a visitor did: shows what the guide replies, and notes what is known of the visitor from then on. */
export async function turn(
  context: GuideContext,
  { guide, texts }: Pick<BotParts, 'guide' | 'texts'>,
  event: Event,
  visitor: Visitor,
): Promise<void> {
  const { replies, visitor: after } = respond(guide, texts, event, visitor);
  await show(context, replies);
  context.speaker.answered(after);
}

/** Shows replies that may have pictures among them. */
export async function show(context: GuideContext, replies: Reply[]): Promise<void> {
  const pictures = replies.filter((reply): reply is PictureReply => reply.kind === 'picture');
  const bytes = await Promise.all(pictures.map(({ svg }) => drawn.get(svg, () => drawPng(svg))));
  context.out.show(replies, {
    drawn: new Map(pictures.map((picture, i) => [picture, bytes[i] as Uint8Array])),
  });
}
