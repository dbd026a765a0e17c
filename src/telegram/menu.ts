import { createHash } from 'node:crypto';
import type { Texts } from '../guide/texts.ts';
import { type Language, languages } from '../language/index.ts';
import type { Store } from '../store/store.ts';
import type { Gateway } from './gateway.ts';
import type { Log } from './log.ts';

type TFunction = ReturnType<Texts>;

/** Commands in the order in which a menu shows them, by who sees them. */
const menus = {
  all_private_chats: [
    'places',
    'topics',
    'tour',
    'near',
    'quiz',
    'results',
    'language',
    'sources',
    'help',
    'about',
    'feedback',
    'privacy',
    'forget',
  ],
  all_group_chats: ['ask', 'quiz', 'tour', 'places', 'help'],
  all_chat_administrators: ['ask', 'quiz', 'results', 'tour', 'places', 'language', 'help'],
} as const;
const keepersOnly = ['stats', 'unanswered', 'poster'] as const;
type Command = (typeof menus)[keyof typeof menus][number] | (typeof keepersOnly)[number];

/** What somebody without one of the five languages sees. */
const fallback: Language = 'en';

/**
 * Sets the menus of commands, the description and the short description in every language, where they changed since they were
 * last set: https://core.telegram.org/bots/api#setmycommands
 */
export async function setMenus(
  { call }: Pick<Gateway, 'call'>,
  store: Store,
  texts: Texts,
  admins: number[],
  log: Log,
): Promise<void> {
  const codes = [undefined, ...languages];
  await setOnce(
    'menus',
    codes.flatMap(code => menuCalls(texts(code ?? fallback), code)),
  );
  for (const id of admins)
    await setOnce(
      `menus of ${id}`,
      codes.map(code => keeperMenu(texts(code ?? fallback), code, id)),
    );

  async function setOnce(
    name: string,
    calls: { method: string; params: Record<string, unknown> }[],
  ): Promise<void> {
    const seal = createHash('sha256').update(JSON.stringify(calls)).digest('hex');
    if ((await store.setting(name)) === seal) return;
    try {
      for (const { method, params } of calls) await call(method, params);
      await store.keepSetting(name, seal);
    } catch (error) {
      // a keeper who never wrote to the bot cannot have a menu yet; it is tried again at the next start
      log.info('commands could not be set', { name, reason: String(error) });
    }
  }
}

function menuCalls(t: TFunction, code: Language | undefined) {
  const inLanguage = code === undefined ? {} : { language_code: code };
  return [
    ...Object.entries(menus).map(([type, commands]) => ({
      method: 'setMyCommands',
      params: { commands: described(t, commands), scope: { type }, ...inLanguage },
    })),
    { method: 'setMyDescription', params: { description: t('telegram.description'), ...inLanguage } },
    {
      method: 'setMyShortDescription',
      params: { short_description: t('telegram.shortDescription'), ...inLanguage },
    },
  ];
}

function keeperMenu(t: TFunction, code: Language | undefined, id: number) {
  return {
    method: 'setMyCommands',
    params: {
      commands: described(t, [...menus.all_private_chats, ...keepersOnly]),
      scope: { type: 'chat', chat_id: id },
      ...(code === undefined ? {} : { language_code: code }),
    },
  };
}

function described(t: TFunction, commands: readonly Command[]) {
  return commands.map(command => ({ command, description: t(`telegram.commands.${command}`) }));
}
