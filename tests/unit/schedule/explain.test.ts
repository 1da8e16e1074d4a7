import { describe, expect, it } from 'vitest';
import { explain } from '../../../utils/schedule/explain.ts';
import { learnRhythm } from '../../../utils/schedule/learn-rhythm.ts';
import { imagineHistories } from './imagine-histories.ts';

const hour = 60 * 60_000;
const week = 168 * hour;
const thursdayNine = Date.UTC(2026, 9, 22, 9);
const learn = (publishedAt: number[]) =>
  learnRhythm({
    publishedAt,
    prior: { weekday: 4, hour: 9, timeZone: 'UTC' },
    before: publishedAt.at(-1) ?? 0,
    weeklyChecks: 28,
  }).rhythm;
const weekly = learn(Array.from({ length: 20 }, (_, n) => thursdayNine - (20 - n) * week));

describe('explain', () => {
  it.each([
    { hours: -60, reason: { code: 'quiet', expectedAt: thursdayNine } },
    { hours: 0.2, reason: { code: 'due', weekday: 4, hour: 9 } },
    { hours: 12, reason: { code: 'late' } },
    { hours: 400, reason: { code: 'pause' } },
  ])('a weekly letter, $hours hours from its hour: $reason.code', ({ hours, reason }) => {
    const at = thursdayNine + hours * hour;
    expect(explain(weekly, at - hour, at)).toEqual(reason);
  });

  it('says that there is nothing to go by', () => {
    const history = imagineHistories(3).find((one) => one.name === 'by chance, ten days');
    const newest = history?.publishedAt.at(-1) ?? 0;
    const chance = learn(history?.publishedAt ?? []);
    expect(explain(chance, newest + 20 * hour, newest + 24 * hour).code).toBe('irregular');
  });
});
