import { expect, it } from 'vitest';
import { newCheckState } from '../../../../utils/store/check-state.ts';
import { planAfter } from '../../../../utils/worker/check/plan-after.ts';

const now = Date.UTC(2026, 9, 22, 13);
const minute = 60_000;
const calm = { now, offline: false, published: [], checkedAt: [], embargoUntil: null };
const row = { ...newCheckState('home'), lastCheckAt: now };
const timed = (publishedAt: number) => ({ publishedAt, isDayOnly: false });

it('goes by the rhythm of the profile', () => {
  const plan = planAfter(row, calm);
  expect(plan.nextCheckReason.code).toBe('due');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 15 * minute);
  expect(plan.nextCheckAt).toBeLessThan(now + 60 * minute);
});

it('believes of another newsletter that it goes on as its newest issue came', () => {
  const published = [now - 9 * 24 * 60 * minute, now - 7 * 24 * 60 * minute - 30 * minute].map(timed);
  const other = { ...row, newsletterId: 'other', lastCheckAt: now - 60 * minute };
  expect(planAfter(other, { ...calm, published }).nextCheckReason).toMatchObject({
    code: 'due',
    weekday: 4,
  });
  const tuesday = { ...calm, published: [timed(now - 2 * 24 * 60 * minute)] };
  expect(planAfter(other, tuesday).nextCheckReason.code).toBe('quiet');
});

it('takes the longer of the ttl and the caching headers', () => {
  const hints = { ttlMinutes: 180, skipHours: [], skipDays: [] };
  const plan = planAfter({ ...row, hints, lastSuccessAt: now, freshUntil: now + minute }, calm);
  expect(plan.nextCheckReason.code).toBe('server-fresh');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 180 * minute);
});

it('counts a ttl from what was fetched, not from a look that failed', () => {
  const hints = { ttlMinutes: 1440, skipHours: [], skipDays: [] };
  const failed = { ...row, hints, lastSuccessAt: now - 1440 * minute, failures: 1 };
  expect(planAfter(failed, calm).nextCheckReason.code).toBe('failed');
  expect(planAfter({ ...failed, failures: 0 }, { ...calm, offline: true }).nextCheckReason.code).toBe(
    'offline',
  );
});

it('keeps to an embargo', () => {
  const embargoUntil = now + 40 * 60 * minute;
  const plan = planAfter({ ...row, failures: 1 }, { ...calm, embargoUntil });
  expect(plan.nextCheckReason.code).toBe('server-wait');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(embargoUntil);
});

it('lets pauses grow while nothing at all answers, and calls it no failure of the newsletter', () => {
  const plan = planAfter({ ...row, unreached: 4 }, calm);
  expect(plan.nextCheckReason).toEqual({ code: 'offline' });
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 120 * minute);
});

it('hands on what was learnt, and plans by it while no issue has come', () => {
  const published = [now - 7 * 24 * 60 * minute, now - 14 * 24 * 60 * minute].map(timed);
  const { lessons } = planAfter(row, { ...calm, published });
  expect(planAfter({ ...row, lessons }, { ...calm, published }).lessons).toBe(lessons);
  expect(
    planAfter({ ...row, lessons }, { ...calm, published: [...published, timed(now)] }).lessons,
  ).not.toEqual(lessons);
  // A failure is not planned for by it, and does not lose it.
  expect(planAfter({ ...row, lessons, failures: 1 }, { ...calm, published }).lessons).toBe(lessons);
});
