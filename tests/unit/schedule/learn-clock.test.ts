import { describe, expect, it } from 'vitest';
import { hourlyClock } from '../../../utils/schedule/hourly-clock.ts';
import { learnClock } from '../../../utils/schedule/learn-clock.ts';
import { weighHabits } from '../../../utils/schedule/weigh-habits.ts';

const learn = (hours: readonly number[], imagined = 0) => learnClock(hours, weighHabits(hours, imagined));

/** Thursday nine, then `stray` hours. */
const issues = (count: number, stray: (n: number) => number) =>
  Array.from({ length: count }, (_, n) => n * 168 + 105 + stray(n));

describe('learnClock', () => {
  it('has a mean of one, and is nowhere nothing', () => {
    const clock = learn(issues(20, (n) => (n % 3) - 1));
    const mean = clock.reduce((sum, value) => sum + value, 0) / clock.length;
    expect(mean).toBeCloseTo(1, 1);
    expect(Math.min(...clock)).toBeGreaterThan(0.01);
  });

  it('is sharp for an exact letter, flat for a sloppy one', () => {
    const sharp = learn(issues(30, () => 0));
    const sloppy = learn(issues(30, (n) => ((n * 7) % 13) - 6));
    expect(hourlyClock(sharp, 105)).toBeGreaterThan(30);
    expect(hourlyClock(sloppy, 105)).toBeLessThan(20);
    expect(hourlyClock(sloppy, 109)).toBeGreaterThan(hourlyClock(sharp, 109));
  });

  it('knows a daily letter by its hour', () => {
    const daily = learn(Array.from({ length: 30 }, (_, n) => n * 24 + 7));
    for (const day of [0, 3, 6]) expect(hourlyClock(daily, day * 24 + 6.5)).toBeGreaterThan(5);
  });

  it('lets imagined issues prove no habit', () => {
    const believed = learn([...issues(3, () => 0)], 3);
    const proved = learn([...issues(3, () => 0)]);
    expect(hourlyClock(believed, 105)).toBeLessThan(hourlyClock(proved, 105));
  });
});
