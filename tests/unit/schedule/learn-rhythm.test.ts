import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forecast } from '../../../utils/schedule/forecast.ts';
import { hourlyClock } from '../../../utils/schedule/hourly-clock.ts';
import { learnRhythm } from '../../../utils/schedule/learn-rhythm.ts';

const hour = 60 * 60_000;
const week = 168 * hour;
const newest = Date.UTC(2026, 9, 20, 14);
const learn = (publishedAt: number[], bareDays: number[] = [], timeZone = 'UTC') =>
  learnRhythm({
    publishedAt,
    bareDays,
    prior: { weekday: 4, hour: 9, timeZone },
    before: newest,
    weeklyChecks: 28,
  }).rhythm;

it('learns by the issues, not by their order or how often each is named', () => {
  const times = Array.from({ length: 15 }, (_, n) => newest - n * week);
  const { clock, price, issues } = learn(times);
  const again = learn([...times, ...times].reverse());
  expect(again).toMatchObject({ clock, price, issues });
  expect(issues.map((time) => time % 168)).toEqual(new Array(15).fill(62));
});

it('is not thrown off by absurd dates', () => {
  const { gaps, price } = learn([0, newest - week, newest, newest + 900 * week]);
  expect(Number.isFinite(price)).toBe(true);
  expect(gaps.usual).toBeLessThan(1000);
});

const midnight = Date.UTC(2026, 9, 20);
const everyDay = (days: number) => Array.from({ length: 60 }, (_, n) => midnight - n * days * 24 * hour);

it.each([[2], [60]])('learns the gap of bare days, and no hour: %i of them', (count) => {
  const days = everyDay(7).slice(0, count);
  const { clock, gaps, timeZone } = learn(days, days, 'America/New_York');
  expect(new Set(clock)).toEqual(new Set([1]));
  expect(gaps.usual).toBeCloseTo(168);
  expect(gaps.density(168)).toBeGreaterThan(4 * gaps.density(100));
  // Midnights agree best in UTC, but say nothing of anybody's clock.
  expect(timeZone).toBe('America/New_York');
});

/** How much likelier an issue is in the likeliest hour of the third day from the newest issue's than in its unlikeliest. */
function unevenness(days: number[], bareDays: number[]): number {
  const rhythm = learn(days, bareDays);
  const last = rhythm.issues.at(-1) ?? 0;
  const start = Math.floor(last / 24) * 24 + 2 * 24 - last;
  const { gapDensity } = forecast(rhythm, rhythm.issues, start, 24);
  const rates = Array.from(gapDensity, (gap, at) => gap * hourlyClock(rhythm.clock, last + start + at));
  return Math.max(...rates) / Math.min(...rates);
}

it('finds every hour of a day as likely when only days are known', () => {
  const days = everyDay(2);
  expect(unevenness(days, days)).toBeLessThan(3);
  expect(unevenness(days, [])).toBeGreaterThan(100);
});

it('learns the hour from the issues that have one', () => {
  const days = everyDay(7).slice(15, 30);
  const moments = everyDay(7)
    .slice(0, 15)
    .map((day) => day - 10 * hour);
  const { clock } = learn([...days, ...moments], days);
  // Monday 14:00, the moments' hour; Tuesday 00:00, the days'.
  expect(hourlyClock(clock, 24 + 14)).toBeGreaterThan(5);
  expect(hourlyClock(clock, 48)).toBeLessThan(1);
});

it('gives the same rhythm with what was learnt of the same times, and learns anew of others', () => {
  const hours = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 });
  fc.assert(
    fc.property(hours, fc.boolean(), fc.integer({ min: 0, max: 3 }), (gaps, areDays, later) => {
      let at = newest;
      const times = gaps.map((gap) => (at -= gap * hour));
      const input = {
        ...{ publishedAt: times, prior: { weekday: 4, hour: 9, timeZone: 'UTC' }, weeklyChecks: 28 },
        bareDays: areDays ? times.filter((_, n) => n % 3 === 0) : [],
        before: newest,
      };
      const { lessons } = learnRhythm(input);
      const next = { ...input, before: newest + later * hour, publishedAt: times.slice(later % 2) };
      const { rhythm } = learnRhythm({ ...next, lessons });
      const anew = learnRhythm(next).rhythm;
      expect([rhythm.clock, rhythm.price, rhythm.timeZone]).toEqual([anew.clock, anew.price, anew.timeZone]);
      expect(rhythm.issues).toEqual(anew.issues);
    }),
  );
});

it('takes over what was learnt, which is what takes long', () => {
  const input = {
    ...{ publishedAt: [newest], prior: { weekday: 4, hour: 9, timeZone: 'UTC' } },
    ...{ before: newest, weeklyChecks: 28 },
  };
  const { lessons } = learnRhythm(input);
  expect(learnRhythm({ ...input, lessons }).lessons).toBe(lessons);
  expect(learnRhythm({ ...input, lessons: { ...lessons, price: 99 } }).rhythm.price).toBe(99);
});
