// A bare echo bot on the library named, for bench/telegram.ts: node echo.mjs telegraf|grammy API_ROOT
const [library, apiRoot] = process.argv.slice(2);
if (library === 'telegraf') {
  const { Telegraf } = await import('telegraf');
  const bot = new Telegraf('7:TEST', { telegram: { apiRoot } });
  bot.on('text', context => context.reply(context.message.text));
  bot.catch(() => undefined);
  bot.launch();
} else {
  const { Bot } = await import('grammy');
  const bot = new Bot('7:TEST', { client: { apiRoot } });
  bot.on('message:text', context => context.reply(context.message.text));
  bot.catch(() => undefined);
  bot.start();
}
