import type { Event, Visitor } from '../guide/event.ts';
import { createRecent } from '../guide/recent.ts';
import type { PictureReply, Reply } from '../guide/reply.ts';
import { respond } from '../guide/respond.ts';
import { drawPng } from '../pictures/png.ts';
import type { BotParts, GuideContext } from './bot.ts';

/** Pictures that are kept as PNG: each walk in each language, with some of its stops marked. */
const mostDrawn = 60;
const drawn = createRecent<{ bytes?: Uint8Array | undefined }>(mostDrawn);

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

/** Shows replies that may have pictures among them. One that cannot be drawn now is left out: a walk goes on without its map. */
export async function show(context: GuideContext, replies: Reply[]): Promise<void> {
  const pictures = new Map<PictureReply, Uint8Array>();
  for (const reply of replies) {
    const bytes = reply.kind === 'picture' ? await draw(reply.svg) : undefined;
    if (reply.kind === 'picture' && bytes) pictures.set(reply, bytes);
  }
  context.out.show(replies, { drawn: pictures });
}

/** Only what was drawn is kept, so that a failure is tried again with the next picture. */
async function draw(svg: string): Promise<Uint8Array | undefined> {
  const kept = drawn.get(svg, () => ({}));
  kept.bytes ??= await drawPng(svg).catch(() => undefined);
  return kept.bytes;
}
