import type { CallStore, NewCall, StoredCall } from '../store.ts';
import type { Connection } from './database.ts';

interface CallRow {
  id: number;
  chat: string;
  method: string;
  params: string;
  answers: number | null;
  state: string;
  floor: number | null;
}

/** Calls to be made, in order, and which message came of which. */
export function outbox(
  { sql, atOnce }: Connection,
  now: () => number,
): CallStore & { add(call: NewCall): StoredCall } {
  const markSending = atOnce((calls: { id: number; floor: number }[]) => {
    for (const { id, floor } of calls)
      sql("update outbox set state = 'sending', floor = ? where id = ?").run(floor, id);
  });
  const markDone = atOnce((calls: { call: StoredCall; messageId?: number | undefined }[]) => {
    for (const { call, messageId } of calls) {
      sql("update outbox set state = 'done' where id = ?").run(call.id);
      if (call.answers !== undefined && messageId !== undefined)
        sql('insert or replace into answers (chat, question, answer, created) values (?, ?, ?, ?)').run(
          call.chat,
          call.answers,
          messageId,
          now(),
        );
    }
  });
  return {
    add(call) {
      const { lastInsertRowid } = sql(
        'insert into outbox (chat, method, params, answers, created) values (?, ?, ?, ?, ?)',
      ).run(call.chat, call.method, JSON.stringify(call.params), call.answers ?? null, now());
      return { ...call, id: Number(lastInsertRowid), unsure: false, floor: 0 };
    },
    openCalls: async () =>
      (sql("select * from outbox where state in ('waiting', 'sending') order by id").all() as CallRow[]).map(
        ({ id, chat, method, params, answers, state, floor }) => ({
          id,
          chat,
          method,
          params: JSON.parse(params),
          answers: answers ?? undefined,
          unsure: state === 'sending',
          floor: floor ?? 0,
        }),
      ),
    markSending: calls => markSending(calls),
    markDone: calls => markDone(calls),
    drop: callId => {
      sql("update outbox set state = 'dropped' where id = ?").run(callId);
    },
    answerTo: (chat, question) =>
      sql('select answer from answers where chat = ? and question = ?').pluck().get(chat, question) as
        | number
        | undefined,
  };
}
