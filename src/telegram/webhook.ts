import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'telegraf/types';
import { isUpdate } from './inbox.ts';

/** Longest update that is read, in bytes; real ones have a few thousand. */
const mostBytes = 1024 * 1024;

/**
 * Answers what Telegram posts to a webhook: 200 when the update is safe in the inbox, and work begins after that. A stranger without
 * the secret gets 403. A body that is no update is answered with 200, or Telegram would send it again and again.
 */
export function createWebhook(
  secret: string,
  receive: (updates: Update[]) => Promise<void>,
): (request: Request) => Promise<Response> {
  return async request => {
    if (!sameSecret(secret, request.headers.get('x-telegram-bot-api-secret-token') ?? ''))
      return new Response('The secret token is missing or wrong.', { status: 403 });
    if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return tooLong();
    const body = await request.arrayBuffer();
    if (body.byteLength > mostBytes) return tooLong();
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder().decode(body));
    } catch {
      value = undefined;
    }
    if (isUpdate(value)) await receive([value]);
    return new Response('ok');
  };
}

function tooLong(): Response {
  return new Response(`More than ${mostBytes} bytes.`, { status: 413 });
}

/** Compares in a time that tells nothing about where two secrets differ, nor about their length. */
function sameSecret(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
