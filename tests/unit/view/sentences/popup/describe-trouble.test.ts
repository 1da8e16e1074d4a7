import '../../english.ts';
import { describe, expect, it } from 'vitest';
import { describeTrouble } from '../../../../../utils/view/sentences/popup/describe-trouble.ts';
import type { FeedErrorKind, PopupModel } from '../../../../../utils/view/types.ts';

type Status = NonNullable<PopupModel['status']>;

const now = new Date(2026, 10, 27, 12).getTime();
const trouble = (kind: FeedErrorKind, change: Partial<Status> = {}, hasIssues = true) => {
  const error = { kind, status: 500, message: 'Error 0x17', retryAt: null } as Status['error'];
  const status: Status = {
    ...{ last: null, nextCheckAt: now + 6 * 60 * 60_000, reason: { code: 'failed', failures: 3 } },
    ...{ error, failures: 3, isPaused: false, missingSince: null, ...change },
  };
  return describeTrouble(status, hasIssues, now, 'en-US')
    ?.replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll('\u202f', ' ');
};

describe('describeTrouble', () => {
  it('is none while a check or two have failed, but where there is nothing else to show', () => {
    expect(trouble('server', { failures: 2 })).toBeUndefined();
    expect(trouble('server', { error: null })).toBeUndefined();
    expect(trouble('server', { failures: 1 }, false)).toBe(
      'The newsletter’s website is having trouble. Next try 6:00 PM.',
    );
  });

  it('says what a person needs to know, without codes', () => {
    expect(trouble('server')).toBe(
      'The newsletter’s website is having trouble. Your issues are safe; next try 6:00 PM.',
    );
    const kinds: FeedErrorKind[] = ['offline', 'unreachable', 'not-found', 'gone', 'blocked', 'wait'];
    const others: FeedErrorKind[] = ['not-a-feed', 'broken', 'timeout', 'refused', 'too-large', 'empty'];
    for (const kind of [...kinds, ...others]) {
      expect(trouble(kind), kind).toMatch(/Your issues are safe; next try 6:00 PM\.$/);
      expect(trouble(kind), kind).not.toMatch(/500|0x|404|feed/i);
    }
  });

  it('is told at once where it lasts until a person does something', () => {
    expect(trouble('no-permission', { failures: 1 })).toMatch(/Grant access/);
    expect(trouble('moved', { failures: 1 })).toMatch(/has moved/);
    expect(trouble('gone', { failures: 1, missingSince: now - 3 * 24 * 60 * 60_000 })).toMatch(
      /Has it moved\?/,
    );
  });
});
