import { expect, it } from 'vitest';
import { newNewsletter } from '../../../../utils/store/newsletters.ts';
import { planAfter } from '../../../../utils/worker/check/plan-after.ts';

const now = Date.UTC(2026, 9, 22, 13);
const minute = 60_000;
const calm = { now, offline: false, publishedAt: [], embargoUntil: null };
const row = { ...newNewsletter('home', 'Beneath the Surface', 'https://news.example'), lastCheckAt: now };

it('goes by the rhythm of the profile', () => {
  const plan = planAfter(row, calm);
  expect(plan.nextCheckReason.code).toBe('due');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 15 * minute);
  expect(plan.nextCheckAt).toBeLessThan(now + 60 * minute);
});

it('believes of another newsletter that it goes on as its newest issue came', () => {
  const publishedAt = [now - 9 * 24 * 60 * minute, now - 7 * 24 * 60 * minute - 30 * minute];
  const other = { ...row, id: 'other', lastCheckAt: now - 60 * minute };
  expect(planAfter(other, { ...calm, publishedAt }).nextCheckReason).toMatchObject({
    code: 'due',
    weekday: 4,
  });
  const tuesday = { ...calm, publishedAt: [now - 2 * 24 * 60 * minute] };
  expect(planAfter(other, tuesday).nextCheckReason.code).toBe('quiet');
});

it('takes the longer of the ttl and the caching headers', () => {
  const hints = { ttlMinutes: 180, skipHours: [], skipDays: [] };
  const plan = planAfter({ ...row, hints, freshUntil: now + minute }, calm);
  expect(plan.nextCheckReason.code).toBe('server-fresh');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 180 * minute);
});

it('keeps to an embargo', () => {
  const embargoUntil = now + 40 * 60 * minute;
  const plan = planAfter({ ...row, failures: 1 }, { ...calm, embargoUntil });
  expect(plan.nextCheckReason.code).toBe('server-wait');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(embargoUntil);
});
