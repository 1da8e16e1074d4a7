import '../../english.ts';
import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../../../../utils/store/types.ts';
import { describeFigures } from '../../../../../utils/view/sentences/options/describe-figures.ts';

const now = new Date(2026, 9, 22, 9).getTime();
const hour = 3_600_000;
const lastCheck: CheckRecord = {
  ...{ at: 0, cause: 'scheduled', reason: null, outcome: 'unchanged', newIssues: 0 },
  ...{ status: 304, bytes: 0, error: null },
};
const row = { nextCheckAt: now + 5 * hour, pausedAt: null, lastCheck };
const figures = { unread: 3, lastIssueAt: now - 48 * hour, isDayOnly: false };
const says = (
  newsletter: Parameters<typeof describeFigures>[0],
  more = figures as typeof figures | undefined,
) => describeFigures(newsletter, more, now, 'en-GB').join(' · ');

describe('describeFigures', () => {
  it('says what is unread, when the last issue came and when the next look is', () => {
    expect(says(row)).toBe('3 unread · last issue: Tuesday · next check: today 14:00');
  });

  it('counts no farther than is read at a glance, and has words for none', () => {
    expect(says(row, { ...figures, unread: 100 })).toMatch(/^99\+ unread/);
    expect(describeFigures(row, { unread: 0, lastIssueAt: null, isDayOnly: false }, now)).toMatchObject([
      'nothing unread',
      'no issue yet',
      expect.anything(),
    ]);
  });

  it('says when none is looked for, when it is any moment, and that the first look is under way', () => {
    expect(says({ ...row, pausedAt: 1 })).toMatch(/not checked$/);
    expect(says({ ...row, nextCheckAt: now })).toMatch(/any moment now$/);
    expect(says({ ...row, lastCheck: null })).toBe('The first check is under way.');
  });

  it('waits for nothing to say the rest', () => {
    expect(describeFigures(row, undefined, now, 'en-GB')).toEqual(['next check: today 14:00']);
  });
});
