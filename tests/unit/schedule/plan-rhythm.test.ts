import { describe, expect, it } from 'vitest';
import { planRhythm } from '../../../utils/schedule/plan-rhythm.ts';

const hour = 60 * 60_000;
const prior = { weekday: 4, hour: 9, timeZone: 'America/New_York' };
/** Thursday, 09:00 in New York, in summer and in winter time. */
const summer = Date.UTC(2026, 9, 22, 13);
const winter = Date.UTC(2026, 10, 12, 14);

describe('planRhythm', () => {
  it.each([
    { name: 'summer', nine: summer },
    { name: 'winter', nine: winter },
  ])('expects the issue at the same hour of the clock in $name', ({ nine }) => {
    const publishedAt = [nine - 7 * 24 * hour];
    const next = planRhythm({ publishedAt, prior }, nine - 12 * hour);
    expect(next).toEqual({ at: nine - hour, reason: { code: 'due', weekday: 4, hour: 9 } });
  });

  it('stops looking often once the issue is there', () => {
    const next = planRhythm({ publishedAt: [summer], prior }, summer + hour);
    expect(next).toEqual({ at: summer + 25 * hour, reason: { code: 'quiet' } });
  });

  it('goes by the prior alone when no issue is known', () => {
    expect(planRhythm({ publishedAt: [], prior }, summer).reason.code).toBe('due');
  });
});
