import { forgetSubscription } from '../../backup/mirror-subscription.ts';
import { rememberRemoval } from '../../backup/records/removed-for-good.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { withLock } from '../../platform/locks.ts';
import { deleteUnchecked } from '../../store/newsletters.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { giveBackHosts } from './give-back-hosts.ts';

/**
 * Takes back those of some subscriptions whose first check has not begun, as if they had not been added, with the hosts that
 * were granted for them. What was looked at, or is being looked at, stays. Takes the lock `subscriptions`.
 */
export async function cancelUnchecked(
  ids: readonly string[],
  now = Date.now(),
): Promise<{ cancelled: string[] }> {
  const rows = await withLock('subscriptions', async () => {
    const deleted = await deleteUnchecked(ids);
    await Promise.all(deleted.map(({ id }) => forgetSubscription(id)));
    return deleted;
  });
  for (const row of rows) await rememberRemoval(row, 'unchecked', now);
  await finishViews();
  await ensureAlarm();
  if (rows.length > 0) await giveBackHosts(rows.map(({ address }) => address));
  return { cancelled: rows.map(({ id }) => id) };
}
