import type { CallFile, CallStore, DoneCall, NewCall, OwnNews, StoredCall, StoredUpdate } from '../store.ts';
import type { Connection } from './database.ts';

interface CallRow {
  id: number;
  chat: string;
  method: string;
  params: string;
  answers: number | null;
  state: string;
  floor: number | null;
  tells: string | null;
  hasFile: number;
}

/** Calls to be made, in order, and which message came of which. */
export function outbox(
  { sql, atOnce }: Connection,
  now: () => number,
  tell: (queue: string, own: OwnNews) => StoredUpdate,
): CallStore & { add(call: NewCall): StoredCall } {
  const dropFile = (callId: number) => sql('delete from files where call = ?').run(callId);
  const markSending = atOnce((calls: { id: number; floor: number }[]) => {
    for (const { id, floor } of calls)
      sql("update outbox set state = 'sending', floor = ? where id = ?").run(floor, id);
  });
  const markDone = atOnce((calls: DoneCall[]) =>
    calls.flatMap(({ call, ...result }) => {
      const { messageId } = result;
      sql("update outbox set state = 'done' where id = ?").run(call.id);
      if (call.hasFile) dropFile(call.id);
      if (call.answers !== undefined && messageId !== undefined)
        sql('insert or replace into answers (chat, question, answer, created) values (?, ?, ?, ?)').run(
          call.chat,
          call.answers,
          messageId,
          now(),
        );
      return call.tells ? [tell(call.tells.queue, { kind: 'made', tells: call.tells.what, result })] : [];
    }),
  );
  const drop = atOnce(({ id, tells }: Pick<StoredCall, 'id' | 'tells'>, why: string) => {
    sql("update outbox set state = 'dropped' where id = ?").run(id);
    dropFile(id);
    return tells ? [tell(tells.queue, { kind: 'dropped', tells: tells.what, why })] : [];
  });
  return {
    add({ file, ...call }) {
      const { lastInsertRowid } = sql(
        'insert into outbox (chat, method, params, answers, tells, created) values (?, ?, ?, ?, ?, ?)',
      ).run(
        call.chat,
        call.method,
        JSON.stringify(call.params),
        call.answers ?? null,
        call.tells ? JSON.stringify(call.tells) : null,
        now(),
      );
      if (file)
        sql('insert into files (call, param, name, mime, bytes) values (?, ?, ?, ?, ?)').run(
          lastInsertRowid,
          file.param,
          file.name,
          file.mime,
          file.bytes,
        );
      return { ...call, id: Number(lastInsertRowid), hasFile: file !== undefined, unsure: false, floor: 0 };
    },
    openCalls: async () =>
      (
        sql(
          "select outbox.*, files.call is not null as hasFile from outbox left join files on files.call = outbox.id where state in ('waiting', 'sending') order by id",
        ).all() as CallRow[]
      ).map(({ id, chat, method, params, answers, state, floor, tells, hasFile }) => ({
        id,
        chat,
        method,
        params: JSON.parse(params),
        answers: answers ?? undefined,
        hasFile: hasFile === 1,
        unsure: state === 'sending',
        floor: floor ?? 0,
        tells: tells === null ? undefined : JSON.parse(tells),
      })),
    markSending: calls => markSending(calls),
    markDone: calls => markDone(calls),
    drop: (call, why) => drop(call, why),
    fileOf: callId =>
      sql('select param, name, mime, bytes from files where call = ?').get(callId) as CallFile | undefined,
    answerTo: (chat, question) =>
      sql('select answer from answers where chat = ? and question = ?').pluck().get(chat, question) as
        | number
        | undefined,
  };
}
