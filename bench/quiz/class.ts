import { seeded } from '../../src/quiz/random.ts';
import { startDouble } from '../../test/telegram/double.ts';
import { addPolls, type Poll } from '../../test/telegram/polls.ts';
import { createGroup, createServer, type Pupil, pause } from '../../test/telegram/school.ts';
import { temporaryFolder } from '../temporary.ts';

const questions = 20;
const room = -1_001_000_000_007;
const teacher = 1;

/**
 * One class of thirty in two languages, twenty questions: pupils who come late, change or withdraw their answers, answer too late, forge answers,
 * block the guide; one 429 for each question, one question whose answer gets lost, and a kill in question seven.
 */
export async function playClass(seed: number): Promise<boolean> {
  const random = seeded(seed);
  const pupils: Pupil[] = Array.from({ length: 30 }, (_, i) => ({
    id: 101 + i,
    first_name: `${i % 2 === 0 ? 'Өзгөн' : 'Žofie'} ${i + 1}`,
    language_code: i % 2 === 0 ? 'ky' : 'cs',
  }));
  const double = await startDouble();
  const sent: Poll[] = [];
  const polls = addPolls(double, [teacher], poll => sent.push(poll));
  const flooded = new Set<string>();
  double.faults = (method, params) => {
    if (pupils.slice(0, 3).some(({ id }) => id === params.chat_id)) return 'blocked';
    if (method !== 'sendPoll') return undefined;
    const question = String(params.question);
    if (!flooded.has(question)) {
      flooded.add(question);
      return 'flood';
    }
    return question.startsWith('12/') && !sent.some(poll => poll.question === question) ? 'lost' : undefined;
  };
  const server = createServer(double, temporaryFolder());
  const group = createGroup(double, room, teacher);
  await server.start();
  const { game } = await group.starts(['g:ru', 'v:number:20', 'v:seconds:30', 'v:quickness:false']);

  let count = 0;
  for (let nth = 0; nth < questions; nth++) {
    while (sent.length <= nth) await pause(20);
    const poll = sent[nth] as Poll;
    // three pupils come only to the fifth question
    const there = pupils.filter(({ id }) => nth >= 4 || id < 128);
    for (const [i, pupil] of there.entries()) {
      if (nth === 6 && i === 15) {
        await pause(50);
        server.kill();
      }
      const option = random() < 0.6 ? poll.right : Math.floor(random() * 4);
      const way = random();
      if (way < 0.08) continue;
      polls.votes(poll, pupil, [way < 0.2 ? (option + 1) % 4 : option]);
      count++;
      if (way < 0.2) polls.votes(poll, pupil, [option]);
      if (way > 0.95) polls.votes(poll, pupil, []);
      if (i % 10 === 0) group.press(pupil, `${game}:t:${nth}`, poll.message);
    }
    if (nth === 6) await server.start();
    forge(poll, pupils[nth] as Pupil);
    await pause(300);
    polls.close(poll);
    // too late
    double.add({
      poll_answer: {
        poll_id: sent[Math.max(0, nth - 1)]?.id,
        user: { is_bot: false, ...pupils[5] },
        option_ids: [poll.right],
      },
    });
  }
  while (!group.hasResults()) await pause(50);

  const expected = new Map(pupils.map(({ first_name }) => [first_name, { points: 0, answered: 0 }]));
  for (const poll of sent)
    for (const [id, [option]] of poll.votes) {
      const score = expected.get(pupils.find(pupil => pupil.id === id)?.first_name ?? '');
      if (!score) continue;
      score.answered++;
      if (option === poll.right) score.points++;
    }
  const board = await group.results();
  const wrong = [...expected].filter(
    ([name, score]) => JSON.stringify(board.get(name)) !== JSON.stringify(score),
  );
  const both = sent.filter(({ question }) => question.includes('\n\n')).length;
  console.log(
    `class: ${sent.length} questions (${both} in two languages), ${count} answers of ${board.size} players: ` +
      (wrong.length === 0
        ? 'the board is the one of the script'
        : `wrong for ${wrong.map(([name]) => name).join(', ')}`),
  );
  for (const [name, score] of wrong) console.log(name, 'script', score, 'board', board.get(name));
  server.kill();
  double.close();
  return wrong.length === 0 && sent.length === questions;

  function forge(poll: Poll, pupil: Pupil): void {
    const user = { is_bot: false, ...pupil };
    double.add({ poll_answer: { poll_id: '666', user, option_ids: [poll.right] } });
    double.add({ poll_answer: { poll_id: poll.id, user, option_ids: [7] } });
    double.add({ poll_answer: { poll_id: poll.id, user, option_ids: [0, 1, 2, 3] } });
    double.add({
      poll_answer: {
        poll_id: poll.id,
        user: { id: 136_817_688, is_bot: true, first_name: 'Channel' },
        voter_chat: { id: room, type: 'supergroup' },
        option_ids: [poll.right],
      },
    });
  }
}
