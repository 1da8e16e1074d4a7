import { seededRandom } from '../simulate/seeded-random.ts';
import { chance } from './draw.ts';
import { drawStyle } from './draw-style.ts';
import { Keeper } from './keeper.ts';
import { publish } from './publish.ts';
import type { Answer, Style } from './types.ts';

const archiveMs = 7 * 24 * 60 * 60_000;

/**
 * One to three newsletters, looked at in turns, kept by the rules of identity and judged by what the publisher knows.
 *
 * @returns what went wrong, in words; empty when every issue is stored once and told once, and every reading is where it was
 */
export function checkSeed(seed: number): { failures: string[]; styles: Style[] } {
  const random = seededRandom(seed);
  const styles = Array.from({ length: 1 + Math.floor(random() * 3) }, () => drawStyle(random));
  // Twins: the same titles on the same days, in two newsletters.
  const twin = seededRandom(seed + 1);
  const answers = styles.flatMap((style, at) =>
    publish(chance(random, 0.5) ? seededRandom(seed + 1) : twin, style, `n${at}`),
  );
  const keeper = new Keeper();
  const judge = new Judge();
  const read = new Set<string>();
  for (const answer of answers.sort((a, b) => a.at - b.at)) {
    judge.see(answer);
    keeper.take(answer);
    for (const row of keeper.rows) {
      if (!row.unread || !chance(random, 0.1)) continue;
      row.unread = false;
      for (const truth of row.truths) read.add(`${row.newsletterId} ${truth}`);
    }
  }
  return { styles, failures: compare(keeper, judge, read) };
}

/** What should have become of each issue, by what it truly is. */
class Judge {
  /** By newsletter and issue: the date it was last seen with. */
  readonly seen = new Map<string, Map<number, number>>();
  readonly news = new Set<string>();
  readonly unread = new Set<string>();

  see({ newsletterId, at, entries }: Answer): void {
    const known = this.seen.get(newsletterId);
    const newest = known && Math.max(...known.values());
    const seen = known ?? new Map<number, number>();
    this.seen.set(newsletterId, seen);
    const first = entries.toSorted((a, b) => (b.publishedAt ?? at) - (a.publishedAt ?? at))[0];
    // A repeated entry is the same entry.
    const once = new Map(entries.toReversed().map((entry) => [entry.truth, entry]));
    for (const { truth, publishedAt } of once.values()) {
      const isNew = !seen.has(truth);
      const name = `${newsletterId} ${truth}`;
      const countsAs = Math.min(publishedAt ?? seen.get(truth) ?? at, at);
      seen.set(truth, countsAs);
      if (!isNew) continue;
      if (newest !== undefined && countsAs >= newest - archiveMs) this.news.add(name);
      if (this.news.has(name) || (newest === undefined && truth === first?.truth)) this.unread.add(name);
    }
  }
}

function compare(keeper: Keeper, judge: Judge, read: ReadonlySet<string>): string[] {
  const failures: string[] = [];
  const stored = new Map<string, number>();
  for (const { newsletterId, truths, unread } of keeper.rows) {
    const names = [...truths].map((truth) => `${newsletterId} ${truth}`);
    if (names.length > 1) failures.push(`${names.join(' and ')} are one row`);
    for (const name of names) {
      stored.set(name, (stored.get(name) ?? 0) + 1);
      const shouldBe = judge.unread.has(name) && !read.has(name);
      if (unread !== shouldBe) failures.push(`${name} is ${unread ? 'unread' : 'read'} and should not be`);
    }
  }
  const all = [...judge.seen].flatMap(([id, truths]) => [...truths.keys()].map((truth) => `${id} ${truth}`));
  for (const name of all) {
    if (stored.get(name) !== 1) failures.push(`${name} is stored ${stored.get(name) ?? 0} times`);
  }
  const told = new Map<string, number>();
  for (const { newsletterId, truth } of keeper.told) {
    const name = `${newsletterId} ${truth}`;
    told.set(name, (told.get(name) ?? 0) + 1);
  }
  for (const name of all) {
    const times = told.get(name) ?? 0;
    if (times !== (judge.news.has(name) ? 1 : 0)) failures.push(`${name} was told of ${times} times`);
  }
  return failures;
}
