#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from './config.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const program = new Command('guide')
  .description(description)
  .version(version)
  .option('--knowledge <dir>', 'folder of what the guide knows (default: the one that comes with it)')
  .showHelpAfterError('(guide --help lists the commands)');

/** The configuration for a command: the environment, and what the command line says over it. */
const config = () => {
  const { knowledge } = program.opts<{ knowledge?: string }>();
  return readConfig(knowledge === undefined ? process.env : { ...process.env, KNOWLEDGE_DIR: knowledge });
};

// Each command is loaded when it is called, so that a question does not wait for the server's libraries.
program
  .command('ask')
  .description('answer a question, or a file of questions')
  .argument('[question]', 'the question, in any of the five languages')
  .option(
    '--lang <code>',
    'answer in this language: ky, ru, cs, eo or en (default: the language of the question)',
  )
  .option('--json', 'print the answer as JSON')
  .option('--batch <file>', 'answer a file of lines {"id", "text", "lang"?}, one JSON answer a line')
  .action(async (question, options) => (await import('./commands/ask.ts')).ask(config(), question, options));
program
  .command('chat')
  .description('talk with the guide in the terminal')
  .action(async () => (await import('./commands/chat.ts')).chat(config(), process.env));
program
  .command('check')
  .description('validate everything in knowledge/ and locales/')
  .option('--coverage <file>', 'also list the facts of a Markdown file that no section tells')
  .action(async options => (await import('./commands/check.ts')).check(config(), options));
program
  .command('index')
  .description(
    'compile the knowledge into one file, for large collections; a changed article re-indexes only itself',
  )
  .option('--out <file>', 'the file (default: knowledge.index in DATA_DIR)')
  .action(async options => (await import('./commands/index-knowledge.ts')).indexKnowledge(config(), options));
program
  .command('eval')
  .description('ask a file of questions, and print how often and how fast the right section is found')
  .requiredOption('--questions <file>', 'lines {"id", "text", "lang", "passage"}')
  .option('--json', 'print JSON')
  .action(async options => (await import('./commands/eval.ts')).evaluate(config(), options));
program
  .command('stats')
  .description('what visitors asked, and what the guide could not answer')
  .option('--days <number>', 'of how many days', '30')
  .action(async options => (await import('./commands/stats.ts')).stats(config(), options));
program
  .command('serve')
  .description('serve the guide’s page (PORT, HOST)')
  .action(async () => (await import('./commands/serve.ts')).serve(config()));
const quiz = program.command('quiz').description('bring quiz questions in, and take them out');
quiz
  .command('import')
  .description(
    'make a file of quiz/ from Moodle GIFT (.gift, .txt) or a spreadsheet in Kahoot’s order (.csv, .xlsx)',
  )
  .argument('<file...>', 'the file of questions; several are the same questions in several languages')
  .option(
    '--level <level>',
    'for whom: 10-12, 13-17 or adults, where the file does not say it (default: 13-17)',
  )
  .option('--language <code>', 'language of the questions (default: told by their words)')
  .option('--source <id...>', 'where the answers are known from: ids of sources.yaml')
  .option('--out <file>', 'the new file, for example knowledge/quiz/lesson.yaml (default: print it)')
  .action(async (files, options) =>
    (await import('./commands/quiz.ts')).importQuiz(config(), files, options),
  );
quiz
  .command('export')
  .description('write questions as Moodle GIFT, or as CSV in Kahoot’s order')
  .requiredOption('--format <format>', 'gift or csv')
  .option('--language <code>', 'ky, ru, cs, eo or en (default: en)')
  .option('--level <level>', 'for whom: 10-12, 13-17 or adults (default: all)')
  .option('--out <file>', 'the file to write (default: print it)')
  .action(async options => (await import('./commands/quiz.ts')).exportQuiz(config(), options));
program
  .command('posters')
  .description('make posters with QR codes that open the guide on the spot')
  .requiredOption('--bot <name>', 'name of the Telegram bot, as @BotFather shows it')
  .requiredOption('--out <dir>', 'folder to write into')
  .option('--places <list>', 'numbers or ids with commas between, “quiz” for the school group (default: all)')
  .option('--size <size>', 'A4, A5, A6 or label (70 × 37 mm)', 'A4')
  .option(
    '--languages <list>',
    'ky, ru, cs, eo, en with commas between; the first leads (default: as many as fit)',
  )
  .option('--web <address>', 'let the codes open the guide’s page at this address, not the bot')
  .action(async options => (await import('./commands/posters.ts')).posters(config(), options, new Date()));

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
