import '../../english.ts';
import { describe, expect, it } from 'vitest';
import { describeOutlook } from '../../../../../utils/view/sentences/popup/describe-outlook.ts';
import type { PopupModel } from '../../../../../utils/view/types.ts';

type Status = NonNullable<PopupModel['status']>;

const now = new Date(2026, 10, 27, 12).getTime();
const hour = 60 * 60_000;
const last = { at: now - hour, outcome: 'unchanged' } as Status['last'];
const failed = (kind: 'offline' | 'server') =>
  ({ kind, status: 503, message: null, retryAt: null }) as Status['error'];
const status = (change: Partial<Status>): Status => ({
  ...{ last, nextCheckAt: now + 6 * hour, reason: { code: 'irregular' }, error: null, failures: 0 },
  ...{ isPaused: false, missingSince: null, ...change },
});
const said = (change: Partial<Status>) =>
  describeOutlook(status(change), now, 'en-US')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll('\u202f', ' ');

describe('describeOutlook', () => {
  it.each<[Partial<Status>, string]>([
    [{ reason: { code: 'quiet', expectedAt: now + 6 * 24 * hour } }, 'Next issue expected Thu, Dec 3'],
    [{ reason: { code: 'quiet', expectedAt: now + hour } }, 'Next issue expected today'],
    [{ reason: { code: 'quiet', expectedAt: now - 24 * hour } }, 'The next issue is later than usual'],
    [{ reason: { code: 'quiet' } }, 'New issues appear here by themselves'],
    [{ reason: { code: 'due', weekday: 4, hour: 9 }, nextCheckAt: now - hour }, 'Next issue expected today'],
    [{ reason: { code: 'late' } }, 'The next issue is later than usual'],
    [{ reason: { code: 'irregular' } }, 'Issues come at no fixed time'],
    [{ reason: { code: 'pause' } }, 'No new issue for a while'],
    [{ reason: { code: 'server-wait' } }, 'New issues appear here by themselves'],
    [{ isPaused: true, error: failed('server') }, 'Paused. No checks for new issues.'],
    [{ last: null }, 'Looking for the latest issue'],
    [{ error: failed('server'), failures: 1 }, 'The last check failed; next try 6:00 PM'],
    [{ error: failed('offline') }, 'No connection; next try 6:00 PM'],
    [{ error: failed('offline'), nextCheckAt: now - 1 }, 'No connection; next try in a moment'],
  ])('%# is one line', (change, line) => {
    expect(said(change)).toBe(line);
  });
});
