import { createHash } from 'node:crypto';
import type { Texts } from '../guide/texts.ts';
import { type Language, languages } from '../language/index.ts';
import type { Store } from '../store/store.ts';
import type { Gateway } from './gateway.ts';

/** Commands in the order in which a menu shows them, by who sees them. */
const menus = {
  all_private_chats: [
    'places',
    'topics',
    'tour',
    'near',
    'quiz',
    'language',
    'sources',
    'help',
    'about',
    'feedback',
    'privacy',
    'forget',
  ],
  all_group_chats: ['ask', 'quiz', 'places', 'help'],
  all_chat_administrators: ['ask', 'quiz', 'places', 'language', 'help'],
} as const;
const keepersOnly = ['stats', 'unanswered'] as const;
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
): Promise<void> {
  const calls = [
    ...menuCalls(texts, undefined, fallback, admins),
    ...languages.flatMap(language => menuCalls(texts, language, language, admins)),
  ];
  const seal = createHash('sha256').update(JSON.stringify(calls)).digest('hex');
  if ((await store.setting('menus')) === seal) return;
  for (const { method, params } of calls) await call(method, params);
  await store.keepSetting('menus', seal);
}

function menuCalls(texts: Texts, code: Language | undefined, language: Language, admins: number[]) {
  const t = texts(language);
  const inLanguage = code === undefined ? {} : { language_code: code };
  const listed = (commands: readonly Command[]) =>
    commands.map(command => ({ command, description: t(`telegram.commands.${command}`) }));
  return [
    ...Object.entries(menus).map(([type, commands]) => ({
      method: 'setMyCommands',
      params: { commands: listed(commands), scope: { type }, ...inLanguage },
    })),
    ...admins.map(id => ({
      method: 'setMyCommands',
      params: {
        commands: listed([...menus.all_private_chats, ...keepersOnly]),
        scope: { type: 'chat', chat_id: id },
        ...inLanguage,
      },
    })),
    { method: 'setMyDescription', params: { description: t('telegram.description'), ...inLanguage } },
    {
      method: 'setMyShortDescription',
      params: { short_description: t('telegram.shortDescription'), ...inLanguage },
    },
  ];
}
