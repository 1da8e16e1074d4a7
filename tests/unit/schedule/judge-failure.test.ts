import { describe, expect, it } from 'vitest';
import type { FeedErrorKind } from '../../../utils/feed/types.ts';
import { judgeFailure } from '../../../utils/schedule/judge-failure.ts';

const now = Date.UTC(2026, 9, 22, 13);
const hour = 60 * 60_000;
const none = { failures: 0, unreached: 0, unreachedSince: null };
const error = (kind: FeedErrorKind) => ({ kind, status: null, message: null, retryAt: null });

describe('judgeFailure', () => {
  it('counts any answer that is of no use as a failure of the newsletter', () => {
    const state = { failures: 2, unreached: 5, unreachedSince: now - hour };
    expect(judgeFailure(state, error('server'), null, now)).toMatchObject({
      ...{ failures: 3, unreached: 0, unreachedSince: null, isOffline: false },
      error: { kind: 'server' },
    });
  });

  it('counts nothing while the browser itself says that it is offline', () => {
    expect(judgeFailure(none, error('offline'), now, now)).toMatchObject({ ...none, isOffline: true });
  });

  it('shows silence as no connection while no other host has answered since', () => {
    const first = judgeFailure(none, error('unreachable'), now - hour, now);
    expect(first).toMatchObject({
      failures: 0,
      unreached: 1,
      unreachedSince: now,
      error: { kind: 'offline' },
    });
    const second = judgeFailure(first, error('unreachable'), null, now + hour);
    expect(second).toMatchObject({ failures: 0, unreached: 2, unreachedSince: now, isOffline: false });
  });

  it('counts silence as the newsletter’s own failure once another host has answered meanwhile', () => {
    const state = { failures: 0, unreached: 2, unreachedSince: now - hour };
    expect(judgeFailure(state, error('unreachable'), now - hour / 2, now)).toMatchObject({
      ...{ failures: 1, unreached: 3 },
      error: { kind: 'unreachable' },
    });
    expect(judgeFailure(none, error('unreachable'), now - 1000, now)).toMatchObject({ failures: 1 });
  });

  it('passes over a beginning that lies ahead of the clock', () => {
    const state = { failures: 0, unreached: 1, unreachedSince: now + 365 * 24 * hour };
    expect(judgeFailure(state, error('unreachable'), null, now).unreachedSince).toBe(now);
  });
});
