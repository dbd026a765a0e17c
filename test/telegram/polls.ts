import type { Double } from './double.ts';

/** A poll in a chat of the double. */
export interface Poll {
  id: string;
  chat: number;
  message: number;
  question: string;
  options: string[];
  right: number;
  votes: Map<number, number[]>;
  closed: boolean;
  /** milliseconds since the epoch */
  sentAt: number;
}

export interface Polls {
  all: Poll[];
  /** the newest poll of a chat */
  last(chat: number): Poll | undefined;
  /** A member votes; no option withdraws the vote. False where the poll takes none any more. */
  votes(poll: Poll, user: { id: number; first_name: string }, options: number[]): boolean;
  /** the time of a poll is up */
  close(poll: Poll): void;
}

/** Has the double keep polls: they take votes and tell of them, and close when they are told to or when their time is up. */
export function addPolls(
  double: Double,
  admins: number[] = [],
  onSent: (poll: Poll) => void = () => undefined,
): Polls {
  const all: Poll[] = [];
  const view = ({ id, closed, votes }: Poll) => ({
    id,
    is_closed: closed,
    total_voter_count: votes.size,
    options: [],
  });
  const close = (poll: Poll) => {
    if (poll.closed) return;
    poll.closed = true;
    double.add({ poll: view(poll) });
  };
  const sent = (params: Record<string, unknown>, message: number): Poll => {
    const poll: Poll = {
      id: String(5_000_000 + all.length),
      chat: Number(params.chat_id),
      message,
      question: String(params.question),
      options: (params.options as { text: string }[]).map(({ text }) => text),
      right: (params.correct_option_ids as number[])[0] ?? -1,
      votes: new Map(),
      closed: false,
      sentAt: Date.now(),
    };
    all.push(poll);
    setTimeout(() => close(poll), Number(params.open_period) * 1000).unref();
    // not before the answer to the call is on its way
    setImmediate(() => onSent(poll));
    return poll;
  };
  double.acts = (method, params, message = Number(params.message_id)) => {
    if (method === 'sendPoll') return { poll: view(sent(params, message)) };
    if (method === 'getChatAdministrators')
      return admins.map(id => ({ user: { id }, status: 'administrator' }));
    const poll = all.find(other => other.message === message && other.chat === Number(params.chat_id));
    if (method === 'editMessageReplyMarkup') return poll && { poll: view(poll) };
    if (method !== 'stopPoll') return undefined;
    if (!poll || poll.closed) throw new Error('Bad Request: poll has already been closed');
    close(poll);
    return view(poll);
  };
  return {
    all,
    last: chat => all.findLast(poll => poll.chat === chat),
    votes(poll, user, options) {
      if (poll.closed) return false;
      if (options.length > 0) poll.votes.set(user.id, options);
      else poll.votes.delete(user.id);
      double.add({
        poll_answer: { poll_id: poll.id, user: { is_bot: false, ...user }, option_ids: options },
      });
      return true;
    },
    close,
  };
}
