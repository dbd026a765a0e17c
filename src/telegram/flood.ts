/** What to do with a person's message: work on it, tell the person to slow down, or stay silent. */
export type FloodVerdict = 'answer' | 'notice' | 'silence';

/** As many messages in as many milliseconds are a flood. */
const mostMessages = 20;
const withinMs = 10_000;
const silentForMs = 60_000;
/** People remembered at most; the ones longest away are forgotten first. */
const mostPeople = 10_000;

/** Watches how fast each person writes: `verdict(7, Date.now())`. */
export function createFloodGuard(): (person: number, now: number) => FloodVerdict {
  const people = new Map<number, { times: number[]; silentUntil: number }>();
  return (person, now) => {
    const known = people.get(person) ?? { times: [], silentUntil: 0 };
    // moved to the end, where the newest are
    people.delete(person);
    people.set(person, known);
    if (people.size > mostPeople) people.delete(people.keys().next().value as number);
    if (now < known.silentUntil) return 'silence';
    known.times = known.times.filter(time => time > now - withinMs);
    known.times.push(now);
    if (known.times.length < mostMessages) return 'answer';
    known.silentUntil = now + silentForMs;
    known.times = [];
    return 'notice';
  };
}
