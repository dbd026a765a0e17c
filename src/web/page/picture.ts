import type { PictureReply } from '../../guide/reply.ts';
import { element } from './element.ts';

/** A picture that the guide has drawn. */
export function pictureElement({ svg, caption, width, height, language }: PictureReply): HTMLElement {
  const image = element('img', {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    alt: caption,
    width: String(width),
    height: String(height),
  });
  return element('article', { class: 'picture', lang: language }, image);
}
