import { quantile } from '../quantile.ts';
import { seededRandom } from '../simulate/seeded-random.ts';
import type { Act, Took } from './act.ts';
import type { Subject } from './subject.ts';

/** The medians of an act, by the subject's name. */
export type Medians = Map<string, Took>;

interface Turns {
  rounds: number;
  warmUps: number;
  enoughMs: number;
  before?: (() => void) | undefined;
}

/**
 * All subjects do the act in turns, and again, so that what the machine does meanwhile strikes all alike.
 *
 * @param enoughMs a subject that has spent more than this on the act has shown enough of it
 * @param before done before each round
 */
export async function takeTurns(
  title: string,
  act: Act,
  subjects: readonly Subject[],
  { rounds, warmUps, enoughMs, before }: Turns,
): Promise<Medians> {
  const measured = new Map(subjects.map((subject) => [subject, { took: [] as Took[], spent: 0 }]));
  const random = seededRandom(1);
  let order = [...measured];
  for (let round = -warmUps; round < rounds; round += 1) {
    before?.();
    order = nextOrder(order, random);
    for (const [subject, all] of order) {
      if (all.spent > enoughMs) continue;
      const startedAt = Date.now();
      const took = await act(subject);
      all.spent += Date.now() - startedAt;
      // A warm-up counts where there is time for nothing else.
      if (round < 0 && all.spent <= enoughMs) continue;
      all.took.push(took);
    }
  }
  const medians: Medians = new Map();
  for (const [{ name }, { took }] of measured) {
    const median = (of: keyof Took) =>
      quantile(
        took.map((one) => one[of]),
        0.5,
      );
    medians.set(name, { ms: median('ms'), requests: median('requests'), localBytes: median('localBytes') });
    const p95 = quantile(
      took.map(({ ms }) => ms),
      0.95,
    );
    console.log(
      `${title}, ${name.padEnd(12)}  median ${median('ms').toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${took.length} times`,
    );
  }
  return medians;
}

/** Another order, by chance, since who follows whom makes a difference; nobody follows himself. */
function nextOrder<T>(order: readonly T[], random: () => number): T[] {
  const shuffled = order
    .map((one) => ({ one, chance: random() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ one }) => one);
  return shuffled[0] === order.at(-1) ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
