import { describe, expect, it } from 'vitest';
import { longestGapMs, planNextCheck, shortestGapMs } from '../../../utils/schedule/plan-next-check.ts';
import type { ScheduleInput } from '../../../utils/schedule/types.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Thursday 22 October 2026, 09:00 in New York. */
const thursdayNine = Date.UTC(2026, 9, 22, 13);

function input(change: Partial<ScheduleInput> = {}): ScheduleInput {
  return {
    now: thursdayNine,
    lastCheckAt: thursdayNine,
    publishedAt: [thursdayNine - 7 * 24 * hour],
    prior: { weekday: 4, hour: 9, timeZone: 'America/New_York' },
    failures: 0,
    offline: false,
    freshUntil: null,
    embargoUntil: null,
    skipHours: [],
    skipDays: [],
    random: () => 0,
    ...change,
  };
}

describe('planNextCheck', () => {
  it('looks at once when it never has', () => {
    expect(planNextCheck(input({ lastCheckAt: null }))).toEqual({
      at: thursdayNine,
      reason: { code: 'now' },
    });
  });

  it('looks every half hour while an issue is due', () => {
    expect(planNextCheck(input())).toEqual({
      at: thursdayNine + 30 * minute,
      reason: { code: 'due', weekday: 4, hour: 9 },
    });
  });

  it('leaves a letter that has just come out alone for a day', () => {
    const next = planNextCheck(input({ publishedAt: [thursdayNine - hour] }));
    expect(next).toEqual({ at: thursdayNine + longestGapMs, reason: { code: 'quiet' } });
  });

  it('is there when the usual hour begins', () => {
    const tuesday = thursdayNine - 40 * hour;
    const wednesday = planNextCheck(input({ now: tuesday, lastCheckAt: tuesday }));
    expect(wednesday.at).toBe(tuesday + longestGapMs);
    const next = planNextCheck(input({ now: wednesday.at, lastCheckAt: wednesday.at }));
    expect(next).toEqual({ at: thursdayNine - hour, reason: { code: 'due', weekday: 4, hour: 9 } });
  });

  it.each([
    { failures: 1, wait: 15 * minute },
    { failures: 3, wait: hour },
    { failures: 40, wait: longestGapMs },
  ])('backs off after $failures failures in a row', ({ failures, wait }) => {
    const next = planNextCheck(input({ failures }));
    expect(next).toEqual({ at: thursdayNine + wait, reason: { code: 'failed', failures } });
  });

  it('takes offline for no failure', () => {
    const next = planNextCheck(input({ failures: 5, offline: true }));
    expect(next).toEqual({ at: thursdayNine + shortestGapMs, reason: { code: 'offline' } });
    // Also at the first one, when nothing has failed before.
    expect(planNextCheck(input({ failures: 0, offline: true })).reason).toEqual({ code: 'offline' });
  });

  it('waits while the answer is fresh, but a day at most', () => {
    const freshUntil = thursdayNine + 3 * hour;
    expect(planNextCheck(input({ freshUntil }))).toEqual({
      at: freshUntil,
      reason: { code: 'server-fresh' },
    });
    const absurd = planNextCheck(input({ freshUntil: thursdayNine + 900 * hour }));
    expect(absurd.at).toBe(thursdayNine + longestGapMs);
  });

  it('obeys an embargo beyond the day', () => {
    const embargoUntil = thursdayNine + 40 * hour;
    expect(planNextCheck(input({ failures: 1, embargoUntil }))).toEqual({
      at: embargoUntil,
      reason: { code: 'server-wait' },
    });
  });

  it('skips the hours the feed names', () => {
    const next = planNextCheck(input({ skipHours: [13, 14] }));
    expect(next).toEqual({ at: thursdayNine + 2 * hour, reason: { code: 'server-skips' } });
  });

  it('spreads readers by jitter, never past the day', () => {
    const latest = () => 0.999999;
    const due = planNextCheck(input({ random: latest })).at - thursdayNine;
    expect(due).toBeGreaterThan(32 * minute);
    expect(due).toBeLessThan(33 * minute);
    const quiet = planNextCheck(input({ random: latest, publishedAt: [thursdayNine] }));
    expect(quiet.at).toBe(thursdayNine + longestGapMs);
  });
});
