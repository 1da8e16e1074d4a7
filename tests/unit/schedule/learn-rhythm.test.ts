import { expect, it } from 'vitest';
import { learnRhythm } from '../../../utils/schedule/learn-rhythm.ts';

const week = 168 * 60 * 60_000;
const newest = Date.UTC(2026, 9, 20, 14);
const learn = (publishedAt: number[]) =>
  learnRhythm({
    publishedAt,
    prior: { weekday: 4, hour: 9, timeZone: 'UTC' },
    before: newest,
    weeklyChecks: 28,
  });

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
