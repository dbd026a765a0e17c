import { startDouble } from '../../test/telegram/double.ts';
import { addPolls, type Poll } from '../../test/telegram/polls.ts';
import { createGroup, createServer, pause } from '../../test/telegram/school.ts';
import { temporaryFolder } from '../temporary.ts';

const pupilsInGame = 30;
const questions = 5;

/** Many games at once: is every answer counted, how soon does the next question come, how much memory does it take? */
export async function playMany(games: number): Promise<boolean> {
  const double = await startDouble();
  const sent = new Map<number, Poll[]>();
  /** when the last thing happened that the next question waits for */
  const waitedFor = new Map<string, number>();
  const polls = addPolls(double, [], poll => {
    sent.set(poll.chat, [...(sent.get(poll.chat) ?? []), poll]);
    for (let i = 0; i < pupilsInGame; i++)
      setTimeout(
        () => {
          const pupil = { id: -poll.chat * 100 + i, first_name: `P${i}` };
          if (polls.votes(poll, pupil, [Math.floor(Math.random() * 4)])) waitedFor.set(poll.id, Date.now());
          else console.error(`a vote came after the end of ${poll.question}`);
        },
        500 + Math.random() * 4500,
      );
  });
  const server = createServer(double, temporaryFolder());
  await server.start();
  const cpuBefore = server.cpuSeconds();
  const groups = Array.from({ length: games }, (_, i) =>
    createGroup(double, -(1_002_000_000_000 + i), 10 + i),
  );
  await Promise.all(groups.map(group => group.starts(['v:number:5', 'v:seconds:10', 'v:quickness:false'])));
  const until = Date.now() + 180_000;
  while (!groups.every(group => group.hasResults()) && Date.now() < until) await pause(200);

  let votes = 0;
  let counted = 0;
  let wrong = 0;
  const delays: number[] = [];
  for (const group of groups) {
    const asked = sent.get(group.id) ?? [];
    const board = await group.results();
    for (const [nth, poll] of asked.entries()) {
      votes += poll.votes.size;
      const next = asked[nth + 1];
      // the first question always has its whole time
      const from = nth === 0 ? poll.sentAt + 10_000 : (waitedFor.get(poll.id) ?? 0);
      if (next) delays.push(next.sentAt - from);
    }
    for (const [name, { points, answered }] of board) {
      counted += answered;
      const id = -group.id * 100 + Number(name.slice(1));
      if (points !== asked.filter(poll => poll.votes.get(id)?.[0] === poll.right).length) wrong++;
    }
  }
  delays.sort((a, b) => a - b);
  const at = (share: number) =>
    `${((delays[Math.floor(share * (delays.length - 1))] ?? Number.NaN) / 1000).toFixed(2)} s`;
  const peak = server.peakMegabytes();
  console.log(
    `${games} games of ${pupilsInGame}, ${questions} questions: ${votes} answers, ${votes - counted} not counted, ${wrong} players with wrong points`,
  );
  console.log(
    `from the last answer or the end of the time to the next question: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`,
  );
  console.log(`memory: ${peak} MB at most; processor: ${(server.cpuSeconds() - cpuBefore).toFixed(1)} s`);
  server.kill();
  double.close();
  return votes === games * questions * pupilsInGame && votes === counted && wrong === 0;
}
