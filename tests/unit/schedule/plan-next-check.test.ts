import fc from 'fast-check';
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

  it('passes on which issues have but a day', () => {
    const days = Array.from({ length: 15 }, (_, n) => Date.UTC(2026, 9, 22) - (n + 1) * 7 * 24 * hour);
    // Midnight in UTC is eight in the evening in New York, the hour that midnights would be taken for.
    const evening = input({ publishedAt: days, lastCheckAt: Date.UTC(2026, 9, 22) - 10 * minute });
    expect(planNextCheck(evening).reason.code).toBe('due');
    expect(planNextCheck({ ...evening, bareDays: days }).reason.code).not.toBe('due');
  });

  it('looks often while an issue is due', () => {
    const { at, reason } = planNextCheck(input());
    expect(at - thursdayNine).toBeLessThan(40 * minute);
    expect(reason).toEqual({ code: 'due', weekday: 4, hour: 9 });
  });

  it('leaves a letter that has just come out alone', () => {
    const next = planNextCheck(
      input({ publishedAt: Array.from({ length: 15 }, (_, n) => thursdayNine - (2 + 168 * n) * hour) }),
    );
    expect(next.at - thursdayNine).toBeGreaterThan(4 * hour);
    expect(next.reason.code).toBe('quiet');
  });

  it('spends what it is given', () => {
    const tuesday = thursdayNine - 48 * hour;
    const gap = (weeklyChecks: number) =>
      planNextCheck(input({ lastCheckAt: tuesday, weeklyChecks })).at - tuesday;
    expect(gap(60)).toBeLessThan(gap(20));
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

  it('takes a server at its word that says at once, after the shortest gap', () => {
    const failing = input({ failures: 6, lastCheckAt: thursdayNine, embargoUntil: thursdayNine });
    expect(planNextCheck(failing)).toEqual({
      at: thursdayNine + 15 * minute,
      reason: { code: 'failed', failures: 6 },
    });
    expect(planNextCheck({ ...failing, embargoUntil: null }).at).toBe(thursdayNine + 8 * hour);
    // What was forbidden before a good look says nothing after it.
    const well = input({ embargoUntil: thursdayNine - hour });
    expect(planNextCheck(well)).toEqual(planNextCheck({ ...well, embargoUntil: null }));
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

  it('spreads readers after skipped hours and an embargo too', () => {
    const random = () => 0.999;
    const skipped = planNextCheck(input({ skipHours: [13, 14], random }));
    expect(skipped.at).toBeGreaterThan(thursdayNine + 2 * hour);
    expect(skipped.at).toBeLessThan(thursdayNine + 2.1 * hour);
  });

  it('asks for no embargo to end in skipped hours', () => {
    const next = planNextCheck(input({ embargoUntil: thursdayNine + hour, skipHours: [14] }));
    expect(next).toEqual({ at: thursdayNine + 2 * hour, reason: { code: 'server-skips' } });
  });

  it('spreads readers by jitter, never closer than 15 min, never past the day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: thursdayNine - 9000 * hour, max: thursdayNine }), { maxLength: 30 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (publishedAt, part) => {
          const { at } = planNextCheck(input({ publishedAt, random: () => part }));
          const gap = at - thursdayNine;
          return gap >= shortestGapMs && gap <= longestGapMs;
        },
      ),
      { numRuns: 150 },
    );
  });
});
