import { expect, it } from 'vitest';
import { newNewsletter } from '../../../utils/store/newsletters.ts';
import { planAfter } from '../../../utils/worker/plan-after.ts';

const now = Date.UTC(2026, 9, 22, 13);
const minute = 60_000;
const row = { ...newNewsletter('home', 'Beneath the Surface', 'https://news.example'), lastCheckAt: now };

it('goes by the rhythm of the profile', () => {
  const plan = planAfter(row, { now, offline: false, publishedAt: [] });
  expect(plan.nextCheckReason.code).toBe('due');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 15 * minute);
  expect(plan.nextCheckAt).toBeLessThan(now + 60 * minute);
});

it('takes the longer of the ttl and the caching headers', () => {
  const hints = { ttlMinutes: 180, skipHours: [], skipDays: [] };
  const plan = planAfter(
    { ...row, hints, freshUntil: now + minute },
    { now, offline: false, publishedAt: [] },
  );
  expect(plan.nextCheckReason.code).toBe('server-fresh');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(now + 180 * minute);
});

it('keeps to an embargo', () => {
  const embargo = { host: 'news.example', until: now + 100 * 60 * minute };
  const plan = planAfter({ ...row, embargo, failures: 1 }, { now, offline: false, publishedAt: [] });
  expect(plan.nextCheckReason.code).toBe('server-wait');
  expect(plan.nextCheckAt).toBeGreaterThanOrEqual(embargo.until);
});
