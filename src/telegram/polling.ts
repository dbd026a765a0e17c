import type { Update } from 'telegraf/types';
import { TelegramFailure } from './errors.ts';
import { allowedUpdates, isUpdate } from './inbox.ts';
import type { Log } from './log.ts';
import type { Transport } from './transport.ts';

export interface PollingParts {
  transport: Transport;
  /** keeps updates; resolves when they are safe, and only then Telegram is told that they arrived */
  receive: (updates: Update[]) => Promise<void>;
  /** learns with every answer of Telegram whether all that it had is here now, or there is more */
  caughtUp?: (isSo: boolean) => void;
  log: Log;
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  random: () => number;
  /** milliseconds, from any fixed point */
  now: () => number;
  signal: AbortSignal;
}

/** How long Telegram holds a request open when there is nothing new, and how long we wait for its answer. */
const heldSeconds = 30;
const answerWithinMs = 45_000;
/** Updates that are fetched at once, as many as Telegram gives. */
const mostUpdates = 100;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** The long poll of a process that was killed stays open up to 50 s and takes precedence until then. */
const conflictForMs = 60_000;

/**
 * Fetches updates until the signal aborts. Network trouble, 5xx and 429 are waited out; a conflict with another process is for a
 * minute. Rejects where waiting does not help: the token is not valid, or another process goes on fetching.
 */
export async function poll({
  transport,
  receive,
  caughtUp,
  log,
  sleep,
  random,
  now,
  signal,
}: PollingParts): Promise<void> {
  let offset = 0;
  let failures = 0;
  let conflictSince: number | undefined;
  let behind = true;
  while (!signal.aborted) {
    try {
      const updates = await transport(
        'getUpdates',
        { offset, timeout: behind ? 0 : heldSeconds, limit: mostUpdates, allowed_updates: allowedUpdates },
        { timeoutMs: answerWithinMs, signal },
      );
      failures = 0;
      conflictSince = undefined;
      if (!Array.isArray(updates)) continue;
      const known = updates.filter(isUpdate);
      if (known.length > 0) {
        await receive(known);
        offset = Math.max(...known.map(update => update.update_id)) + 1;
      }
      behind = updates.length === mostUpdates;
      caughtUp?.(!behind);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TelegramFailure)) throw error;
      if (error.code === 'unauthorized')
        throw new Error('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.', {
          cause: error,
        });
      if (error.code === 'conflict') {
        conflictSince ??= now();
        if (now() - conflictSince > conflictForMs)
          throw new Error(
            `Another process takes this bot’s updates (${error.description}). Stop it, or use another BOT_TOKEN.`,
            { cause: error },
          );
      }
      failures++;
      const wanted =
        error.code === 'flood'
          ? 1000 * (error.details.retryAfterSeconds ?? 1)
          : Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures, 10)) * (0.5 + random() / 2);
      log.error('fetching updates failed', {
        reason: error.description,
        code: error.code,
        pauseMs: Math.round(wanted),
      });
      await sleep(wanted, signal);
    }
  }
}
