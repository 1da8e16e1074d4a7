import { expect, it } from 'vitest';
import { measure } from '../../../../scripts/simulate/measure.ts';
import { seededRandom } from '../../../../scripts/simulate/seeded-random.ts';
import { asleepNights, neverAsleep } from '../../../../scripts/simulate/sleep.ts';
import { walkForward } from '../../../../scripts/simulate/walk-forward.ts';
import { imagineHistories } from '../../schedule/imagine-histories.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const prior = { weekday: 4, hour: 9, timeZone: 'America/New_York' };
const histories = imagineHistories(11, 40);
const walks = histories.map(({ kind, publishedAt }) => ({
  kind,
  publishedAt,
  walk: walkForward(publishedAt, { prior, random: seededRandom(5), wake: neverAsleep }),
}));
const of = (kind: string) => measure(walks.filter((one) => one.kind === kind).map(({ walk }) => walk));

it('never looks twice within 15 minutes, nor leaves a day without a look', () => {
  for (const { walk } of walks) {
    const gaps = walk.checks.slice(1).map((time, n) => time - (walk.checks[n] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 * minute);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(day);
  }
});

it('finds every issue, none before it is out', () => {
  for (const { publishedAt, walk } of walks) {
    expect(walk.delays).toHaveLength(publishedAt.length - 1);
    expect(Math.min(...walk.delays)).toBeGreaterThanOrEqual(0);
  }
});

it('finds weekly letters of all habits within 28 checks a week, half of them in 15 min, in an hour on average', () => {
  const { checksPerWeek, median, mean } = of('weekly');
  expect(checksPerWeek).toBeLessThanOrEqual(28);
  expect(median).toBeLessThanOrEqual(15);
  expect(mean).toBeLessThanOrEqual(60);
});

it('is no worse than even checks where there is nothing to learn', () => {
  const { checksPerWeek, mean } = of('irregular');
  expect(mean).toBeLessThanOrEqual(1.15 * ((7 * day) / minute / checksPerWeek / 2));
});

it('counts from wake-up what came in sleep', () => {
  const wake = asleepNights('America/New_York');
  const { publishedAt } = histories[0] ?? { publishedAt: [] };
  const { checks, delays } = walkForward(publishedAt, { prior, random: seededRandom(5), wake });
  expect(checks.every((time) => wake(time) === time)).toBe(true);
  expect(Math.max(...delays)).toBeLessThan(day);
});
