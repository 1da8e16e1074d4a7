import type { Act } from './act.ts';
import { measureLibrary, measureMark, measureOpen } from './library-acts.ts';
import { listFigures } from './list-figures.ts';
import { measureFilter } from './measure-filter.ts';
import type { Letter } from './start-letter.ts';
import type { Subject } from './subject.ts';
import { takeTurns } from './take-turns.ts';
import { tidyStores } from './tidy-stores.ts';
import { measureNew, measureUnchanged, measureWake } from './worker-acts.ts';

/** A build with each store. */
export interface Pair {
  large: Subject;
  small: Subject;
}

/** Waking is the last: a build may be busy with one for minutes. */
const acts: readonly [name: string, act: Act][] = [
  ['check', measureUnchanged],
  ['new', measureNew],
  ['mark', measureMark],
  ['open', measureOpen],
  ['library', measureLibrary],
  ['filter', measureFilter],
  ['wake', measureWake],
];
const turns = { rounds: 15, warmUps: 1, enoughMs: 15_000 };

/** Everyday acts with a large and with a small store, taking turns; gives the lines the bench ends with. */
export async function measureActs(ours: Pair, theirs: Pair | null, letter: Letter): Promise<string[]> {
  const subjects = [ours, ...(theirs ? [theirs] : [])].flatMap(({ large, small }) => [large, small]);
  const lines: string[] = [];
  await tidyStores(subjects);
  for (const [name, act] of acts) {
    const before = name === 'new' ? () => letter.publish() : undefined;
    const medians = await takeTurns(name, act, subjects, { ...turns, before });
    const of = ({ large, small }: Pair) => {
      const found = { large: medians.get(large.name), small: medians.get(small.name) };
      if (!found.large || !found.small) throw new Error(`${name} was not measured`);
      return { large: found.large, small: found.small };
    };
    lines.push(...listFigures({ act: name, ...of(ours), theirs: theirs && of(theirs) }));
  }
  return lines;
}
