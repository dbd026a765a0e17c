import { randomUUID } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { CallFile } from '../store/store.ts';
import { readFailure, TelegramFailure } from './errors.ts';

/** Makes one call, once: resolves to its result, or throws a TelegramFailure. */
export type Transport = (
  method: string,
  params: Record<string, unknown>,
  options?: { timeoutMs?: number; signal?: AbortSignal; file?: CallFile | undefined },
) => Promise<unknown>;

export interface TransportOptions {
  token: string;
  /** `https://api.telegram.org`, or another server that speaks the Bot API */
  apiRoot: string;
}

const usualTimeoutMs = 20_000;
/** A megabyte over a poor line takes its time. */
const fileTimeoutMs = 120_000;
/** Longest answer that is read; the largest of those asked for, 100 updates, is far smaller. */
const mostBytes = 32 * 1024 * 1024;

/** Calls by JSON, or by multipart where a file goes along, over connections that are kept open. No retries here: the gateway knows which calls may be repeated. */
export function createTransport({ token, apiRoot }: TransportOptions): Transport {
  const root = new URL(apiRoot);
  const client = root.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets: 64 });
  const base = `${root.pathname.replace(/\/$/u, '')}/bot${token}/`;
  return (method, params, { signal, file, timeoutMs = file ? fileTimeoutMs : usualTimeoutMs } = {}) =>
    new Promise((resolve, reject) => {
      const { type, body } = file ? multipart(params, file) : json(params);
      const fail = (description: string, cause?: unknown) =>
        reject(new TelegramFailure('network', method, description, {}, { cause }));
      const request = client.request(
        {
          agent,
          hostname: root.hostname,
          port: root.port || undefined,
          path: base + method,
          method: 'POST',
          headers: { 'content-type': type, 'content-length': body.length },
          timeout: timeoutMs,
          ...(signal ? { signal } : {}),
        },
        response => {
          const chunks: Buffer[] = [];
          let length = 0;
          response.on('data', (chunk: Buffer) => {
            length += chunk.length;
            if (length > mostBytes)
              request.destroy(new Error(`the answer is longer than ${mostBytes} bytes`));
            chunks.push(chunk);
          });
          response.on('aborted', () => fail('the answer broke off'));
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            let answer: unknown;
            try {
              answer = JSON.parse(Buffer.concat(chunks).toString('utf8'));
            } catch (cause) {
              if (status >= 400) reject(readFailure(method, status, undefined));
              else fail('the answer is not JSON', cause);
              return;
            }
            if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true)
              resolve((answer as { result?: unknown }).result);
            else reject(readFailure(method, status, answer));
          });
        },
      );
      // `timeout` counts silence on the socket; a slow drip of bytes is bounded by this one
      const deadline = setTimeout(
        () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)),
        timeoutMs,
      );
      request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)));
      request.on('error', error => fail(error.message.replaceAll(token, '…'), undefined));
      request.on('close', () => clearTimeout(deadline));
      request.end(body);
    });
}

interface Body {
  type: string;
  body: Buffer;
}

function json(params: Record<string, unknown>): Body {
  return { type: 'application/json', body: Buffer.from(JSON.stringify(params)) };
}

/**
 * A file and the other parameters, those that are no texts as JSON: https://core.telegram.org/bots/api#sending-files. Not by FormData,
 * which would turn every line feed of a text into two characters.
 */
function multipart(params: Record<string, unknown>, { param, name, mime, bytes }: CallFile): Body {
  const boundary = randomUUID();
  const head = (disposition: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${disposition}\r\n`;
  const texts = Object.entries(params)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `${head(`${key}"`)}\r\n${typeof value === 'string' ? value : JSON.stringify(value)}\r\n`,
    );
  const fileName = name.replace(/[\r\n"]/gu, '_');
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([
      Buffer.from(
        `${texts.join('')}${head(`${param}"; filename="${fileName}"`)}content-type: ${mime}\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}
