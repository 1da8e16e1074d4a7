import '../english.ts';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../utils/schedule/types.ts';
import { describeReason } from '../../../../utils/view/sentences/describe-reason.ts';

const now = new Date(2024, 10, 11, 9).getTime();
const at = new Date(2024, 10, 14, 14, 5).getTime();
const says = (reason: Reason) => describeReason(reason, at, now, 'en-GB');

describe('describeReason', () => {
  it('says when and why', () => {
    expect(says({ code: 'due', weekday: 4, hour: 14 })).toBe(
      'Thursday 14:05: issues usually come about then',
    );
  });

  it.each([
    [{ code: 'quiet' }, 'nothing is due before'],
    [
      { code: 'quiet', expectedAt: new Date(2024, 10, 15, 9).getTime() },
      '; the next issue is expected Friday 09:00',
    ],
    [{ code: 'late' }, 'later than usual'],
    [{ code: 'irregular' }, 'at no fixed time'],
    [{ code: 'pause' }, 'no issue for a while'],
    [{ code: 'server-fresh' }, 'nothing changes before'],
    [{ code: 'server-wait' }, 'the wait the website asked for'],
    [{ code: 'server-skips' }, 'asks for no checks'],
    [{ code: 'failed', failures: 1 }, 'the last check failed'],
    [{ code: 'failed', failures: 3 }, 'the last 3 checks failed'],
    [{ code: 'offline' }, 'another try, since there was no connection'],
    [{ code: 'now' }, 'first check'],
  ] as const)('%o says "%s"', (reason, words) => {
    expect(says(reason)).toMatch(/^Thursday 14:05/);
    expect(says(reason)).toContain(words);
  });

  it('names no moment that has passed', () => {
    expect(describeReason({ code: 'late' }, now - 1, now, 'en-GB')).toBe('Any moment now');
  });
});
