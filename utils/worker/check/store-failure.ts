import { missingSince } from '../../derived/missing-since.ts';
import type { FeedError } from '../../feed/types.ts';
import { otherAnsweredAt } from '../../platform/answered-hosts.ts';
import { judgeFailure } from '../../schedule/judge-failure.ts';
import { listChecks, saveFailedCheck } from '../../store/check-states.ts';
import type { CheckRecord, CheckStateRow, Newsletter } from '../../store/types.ts';
import { embargoOf } from './host-embargoes.ts';
import { planAfter } from './plan-after.ts';
import { sourceAddress } from './source-address.ts';

/** Writes down a check that gave nothing, and when the next one is. Issues stay untouched. */
export async function storeFailure(
  newsletter: Newsletter,
  state: CheckStateRow,
  seen: FeedError,
  cause: CheckRecord['cause'],
): Promise<CheckRecord> {
  const now = Date.now();
  const host = URL.parse(sourceAddress(newsletter))?.host ?? '';
  const { error, isOffline, ...counts } = judgeFailure(state, seen, await otherAnsweredAt(host), now);
  const record: CheckRecord = {
    ...{ at: now, cause, reason: cause === 'scheduled' ? newsletter.nextCheckReason : null },
    ...{ outcome: 'failed', newIssues: 0, status: error.status, bytes: 0, error },
  };
  const checks = [...(await listChecks(newsletter.id)), record];
  const settled = { ...state, ...counts, lastCheckAt: now, missingSince: missingSince(checks) };
  const embargoUntil = error.retryAt ?? (await embargoOf(sourceAddress(newsletter), now));
  const checkedAt = checks.map(({ at }) => at);
  const plan = planAfter(settled, {
    ...{ now, offline: isOffline, published: state.published },
    ...{ checkedAt, embargoUntil },
  });
  await saveFailedCheck(newsletter.id, newsletter.source, { state: { ...settled, ...plan }, record });
  return record;
}
