import type { ChatStore } from '../store.ts';
import type { Connection } from './database.ts';

/** Chats that cannot be written to, and groups that became supergroups. */
export function chats({ sql, atOnce }: Connection): ChatStore {
  const moveChat = atOnce((from: string, to: string) => {
    sql(
      'insert into chats (id, moved_to) values (?, ?) on conflict (id) do update set moved_to = excluded.moved_to',
    ).run(from, to);
    // message ids of the old chat mean nothing in the new one
    sql('delete from answers where chat = ?').run(from);
  });

  // few of all chats, and asked about with every call: kept at hand
  const rows = sql('select id, unreachable, moved_to from chats').all() as {
    id: string;
    unreachable: number;
    moved_to: string | null;
  }[];
  const unreachable = new Set(rows.filter(chat => chat.unreachable === 1).map(chat => chat.id));
  const moved = new Map(rows.flatMap(({ id, moved_to }) => (moved_to === null ? [] : [[id, moved_to]])));

  return {
    isUnreachable: chat => unreachable.has(chat),
    setReachable: (chat, reachable) => {
      if (reachable) unreachable.delete(chat);
      else unreachable.add(chat);
      sql(
        'insert into chats (id, unreachable) values (?, ?) on conflict (id) do update set unreachable = excluded.unreachable',
      ).run(chat, reachable ? 0 : 1);
    },
    moveChat: (from, to) => {
      moveChat(from, to);
      moved.set(from, to);
    },
    movedTo: chat => moved.get(chat) ?? chat,
  };
}
