import { describe, expect, it } from 'vitest';
import { learnRhythm } from '../../../utils/schedule/learn-rhythm.ts';
import { planRhythm } from '../../../utils/schedule/plan-rhythm.ts';

const hour = 60 * 60_000;
const week = 7 * 24 * hour;
const prior = { weekday: 4, hour: 9, timeZone: 'America/New_York' };
/** Thursday, 09:00 in New York, in summer and in winter time. */
const summer = Date.UTC(2026, 9, 22, 13);
const winter = Date.UTC(2026, 10, 12, 14);

function plan(publishedAt: readonly number[], lastCheckAt: number) {
  const { rhythm } = learnRhythm({ publishedAt, prior, before: lastCheckAt, weeklyChecks: 28 });
  return planRhythm(rhythm, lastCheckAt, lastCheckAt + hour / 4);
}

/** Issues a week apart until `newest`. */
const weekly = (newest: number, count: number) =>
  Array.from({ length: count }, (_, n) => newest - (count - 1 - n) * week);

describe('planRhythm', () => {
  it('is there when the usual hour has begun, and says so', () => {
    const { at, reason } = plan(weekly(summer - week, 20), summer - 0.8 * hour);
    expect(at).toBeGreaterThanOrEqual(summer - 0.5 * hour);
    expect(at).toBeLessThan(summer + 0.5 * hour);
    expect(reason.code).toBe('due');
  });

  it('looks at the same hour of the clock after the clocks changed', () => {
    const { at } = plan([...weekly(summer, 20), winter - 2 * week, winter - week], winter - 0.8 * hour);
    expect(at).toBeGreaterThanOrEqual(winter - 0.5 * hour);
    expect(at).toBeLessThan(winter + 0.5 * hour);
  });

  it('goes by the prior alone when no issue is known', () => {
    const { at, reason } = plan([], summer - 3 * hour);
    expect(at).toBeLessThan(summer + hour);
    expect(reason).toMatchObject({ code: 'due', weekday: 4 });
  });

  it('leaves a letter that has just come out alone', () => {
    const { at, reason } = plan(weekly(summer, 20), summer + 2 * hour);
    expect(at).toBeGreaterThan(summer + 12 * hour);
    expect(reason).toEqual({ code: 'quiet', expectedAt: summer + week });
  });

  it('looks for a late letter, and then less and less', () => {
    const known = weekly(summer - week, 20);
    const waits = [1, 6, 24].map((late) => plan(known, summer + late * hour).at - (summer + late * hour));
    expect(waits[0]).toBeLessThan(2 * hour);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    expect(plan(known, summer + 6 * hour).reason.code).toBe('late');
  });

  it('follows a changed weekday within four issues', () => {
    const monday = summer + 4 * 24 * hour;
    const known = [...weekly(summer, 20), ...weekly(monday + 3 * week, 4)];
    const { at, reason } = plan(known, monday + 4 * week - 2 * hour);
    expect(at).toBeLessThan(monday + 4 * week + 0.5 * hour);
    expect(reason).toMatchObject({ code: 'due', weekday: 1 });
  });

  it('takes what a day brings that nobody expects, a day at the latest', () => {
    for (let day = 0; day < 60; day++) {
      const lastCheckAt = summer + day * 24 * hour;
      const { at } = plan(weekly(summer, 20), lastCheckAt);
      expect(at - lastCheckAt).toBeLessThanOrEqual(24 * hour);
      expect(at - lastCheckAt).toBeGreaterThanOrEqual(hour / 4);
    }
  });
});
