import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the environment decides, parsed once at the start. */
export interface Config {
  /** port of the HTTP server; PORT, 8080 unless told */
  port: number;
  /** address the HTTP server listens on; HOST, all unless told */
  host: string;
  /** folder of what the guide knows; KNOWLEDGE_DIR, the one that comes with the guide unless told */
  knowledge: string;
  /** what the build kept of the folder above */
  snapshot: string;
  /** folder of what the guide says */
  locales: string;
  /** folder of what must survive a restart; DATA_DIR, `data` below the working folder unless told */
  data: string;
  /** where others reach the page, without a slash at the end; PUBLIC_URL, the computer itself unless told */
  publicUrl?: string | undefined;
  /** the Telegram channel, where BOT_TOKEN is set */
  telegram?: TelegramConfig | undefined;
}

export interface TelegramConfig {
  token: string;
  /** TELEGRAM_API_ROOT, Telegram’s own server unless told */
  apiRoot: string;
  /** Telegram ids of the keepers; ADMINS, with commas between them */
  admins: number[];
  /** where Telegram posts updates to; they are fetched where WEBHOOK_URL is not set */
  webhook?: { url: string; secret: string } | undefined;
}

const root = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));

const httpAddress = z.url({
  protocol: /^https?$/u,
  error: 'expected an address such as https://example.org',
});

const schema = z
  .object({
    PORT: z.coerce.number('expected a port number, for example 8080').int().min(0).max(65535).default(8080),
    HOST: z.string().min(1).default('0.0.0.0'),
    KNOWLEDGE_DIR: z.string().min(1).default(root('knowledge')),
    DATA_DIR: z.string().min(1).default('data'),
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/u,
        error: 'expected the address of the page as others reach it, for example https://guide.example.org',
      })
      .optional(),
    BOT_TOKEN: z
      .string()
      .regex(/^\d+:[\w-]+$/u, 'expected a token as @BotFather gives it, for example 7000000001:AAF…')
      .optional(),
    TELEGRAM_API_ROOT: httpAddress.default('https://api.telegram.org'),
    ADMINS: z
      .string()
      .regex(
        /^\s*(?:\d+\s*(?:,\s*\d+\s*)*)?$/u,
        'expected Telegram ids with commas between them, for example 12345,67890',
      )
      .default(''),
    WEBHOOK_URL: z
      .url({
        protocol: /^https?$/u,
        error: 'expected the address that Telegram posts to, for example https://example.org/telegram',
      })
      .optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{16,256}$/u, 'expected 16 to 256 of A-Z a-z 0-9 _ -')
      .optional(),
  })
  .refine(env => env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET !== undefined, {
    message: 'is needed with WEBHOOK_URL: 16 to 256 of A-Z a-z 0-9 _ -, known to nobody else',
    path: ['WEBHOOK_SECRET'],
  });

/** Reads the configuration from the environment; throws one error that tells all mistakes, each with the variable and what it got. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const mistakes = result.error.issues.map(issue => {
      const variable = String(issue.path[0]);
      // secrets do not belong into logs
      const got = /TOKEN|SECRET/u.test(variable) ? '…' : (environment[variable] ?? '');
      return `  ${variable}="${got}": ${issue.message}`;
    });
    throw new Error(`The environment cannot be used as it is:\n${mistakes.join('\n')}`);
  }
  const {
    PORT,
    HOST,
    KNOWLEDGE_DIR,
    DATA_DIR,
    PUBLIC_URL,
    BOT_TOKEN,
    TELEGRAM_API_ROOT,
    ADMINS,
    WEBHOOK_URL,
    WEBHOOK_SECRET,
  } = result.data;
  return {
    port: PORT,
    host: HOST,
    knowledge: KNOWLEDGE_DIR,
    snapshot: root('dist/knowledge.json'),
    locales: root('locales'),
    data: DATA_DIR,
    publicUrl: PUBLIC_URL?.replace(/\/+$/u, ''),
    telegram:
      BOT_TOKEN === undefined
        ? undefined
        : {
            token: BOT_TOKEN,
            apiRoot: TELEGRAM_API_ROOT,
            admins: (ADMINS.match(/\d+/gu) ?? []).map(Number),
            webhook:
              WEBHOOK_URL !== undefined && WEBHOOK_SECRET !== undefined
                ? { url: WEBHOOK_URL, secret: WEBHOOK_SECRET }
                : undefined,
          },
  };
}
