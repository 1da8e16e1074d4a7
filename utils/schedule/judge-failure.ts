import type { FeedError } from '../feed/types.ts';
import type { CheckStateRow } from '../store/types.ts';

/** Another host that answered this shortly before shows that the network is there. */
const sameMomentMs = 60_000;

type Counts = Pick<CheckStateRow, 'failures' | 'unreached' | 'unreachedSince'>;

/**
 * Whose failure it is that nothing answered though the browser says it is online: the newsletter's, once another host has
 * answered meanwhile; until then nobody's, and it is shown as no connection. Either way the pauses grow (`unreached`), since
 * nothing says when it will end. Without a network (the browser's own word) they do not.
 *
 * @param state as it stood before this check
 * @param otherAnsweredAt when another host answered last, epoch ms; null when none has
 * @param now epoch ms
 * @returns `isOffline`: the next look comes as soon as there may be a network
 */
export function judgeFailure(
  state: Counts,
  error: FeedError,
  otherAnsweredAt: number | null,
  now: number,
): Counts & { error: FeedError; isOffline: boolean } {
  const { failures, unreached } = state;
  if (error.kind === 'offline') {
    return { failures, unreached, unreachedSince: state.unreachedSince, error, isOffline: true };
  }
  if (error.kind !== 'unreachable') {
    return { failures: failures + 1, unreached: 0, unreachedSince: null, error, isOffline: false };
  }
  // A stamp that lies ahead was noted by a clock that was wrong.
  const unreachedSince = Math.min(state.unreachedSince ?? now, now);
  const isItsOwn = otherAnsweredAt !== null && otherAnsweredAt >= unreachedSince - sameMomentMs;
  const counts = { unreached: unreached + 1, unreachedSince, isOffline: false };
  return isItsOwn
    ? { ...counts, failures: failures + 1, error }
    : { ...counts, failures, error: { ...error, kind: 'offline' } };
}
