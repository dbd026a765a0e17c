/** What a failed call means for what to do next. */
export type FailureCode =
  /** too many calls: wait as long as told */
  | 'flood'
  /** the visitor blocked the guide, left, or the guide was removed from the group */
  | 'unreachable'
  /** the group became a supergroup with another id */
  | 'migrated'
  /** there is nothing to do any more: the message is as it should be, or the query too old */
  | 'pointless'
  /** the message to change is gone */
  | 'messageGone'
  /** the topic of a forum is gone or closed */
  | 'threadGone'
  /** the token is not valid */
  | 'unauthorized'
  /** another process fetches updates, or a webhook is set */
  | 'conflict'
  /** Telegram's side failed; whether the call took effect is not known */
  | 'server'
  /** no answer, or half of one; whether the call took effect is not known */
  | 'network'
  /** any other refusal: the call itself is wrong */
  | 'refused';

/** A call that failed. Carries no text of anybody, so it can be logged. */
export class TelegramFailure extends Error {
  override readonly name = 'TelegramFailure';
  constructor(
    readonly code: FailureCode,
    readonly method: string,
    readonly description: string,
    readonly details: { status?: number; retryAfterSeconds?: number; migrateTo?: string } = {},
    options?: ErrorOptions,
  ) {
    super(`${method}: ${details.status ?? code} ${description}`, options);
  }
}

const meanings: [RegExp, FailureCode][] = [
  [
    /message is not modified|query is too old|query id is invalid|poll has already been closed/iu,
    'pointless',
  ],
  [
    /message to (?:edit|delete|be replied|pin) not found|message can't be (?:edited|deleted)|message identifier/iu,
    'messageGone',
  ],
  // a group may forbid polls or pictures, and can be written to all the same
  [/not enough rights to send (?:polls|photos|documents|media)/iu, 'refused'],
  [/message thread not found|TOPIC_CLOSED|TOPIC_DELETED/iu, 'threadGone'],
  [
    /chat not found|PEER_ID_INVALID|have no rights|not enough rights|CHAT_WRITE_FORBIDDEN|need administrator rights/iu,
    'unreachable',
  ],
];

/** Reads what Telegram answered to a refused call, in the form `{ ok: false, error_code, description, parameters? }`. */
export function readFailure(method: string, status: number, body: unknown): TelegramFailure {
  const answer = (typeof body === 'object' && body !== null ? body : {}) as {
    error_code?: number;
    description?: string;
    parameters?: { retry_after?: number; migrate_to_chat_id?: number };
  };
  const error = answer.error_code ?? status;
  const description = answer.description ?? 'no description';
  const { retry_after: retryAfterSeconds, migrate_to_chat_id: migrateTo } = answer.parameters ?? {};
  const failure = (code: FailureCode) =>
    new TelegramFailure(code, method, description, {
      status: error,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      ...(migrateTo === undefined ? {} : { migrateTo: String(migrateTo) }),
    });
  if (error === 429) return failure('flood');
  if (migrateTo !== undefined) return failure('migrated');
  if (error === 401 || (error === 404 && /^Not Found$/u.test(description))) return failure('unauthorized');
  if (error === 403) return failure('unreachable');
  if (error === 409) return failure('conflict');
  if (error >= 500) return failure('server');
  return failure(meanings.find(([pattern]) => pattern.test(description))?.[1] ?? 'refused');
}
