import { forgetSubscription } from '../../backup/mirror-subscription.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { deleteUnchecked } from '../../store/newsletters.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { giveBackHosts } from './give-back-hosts.ts';

/**
 * Takes back those of some subscriptions whose first check has not begun, as if they had not been added, with the hosts that
 * were granted for them. What was looked at, or is being looked at, stays.
 */
export async function cancelUnchecked(ids: readonly string[]): Promise<{ cancelled: string[] }> {
  const rows = await deleteUnchecked(ids);
  await Promise.all(rows.map(({ id }) => forgetSubscription(id)));
  await finishViews();
  await ensureAlarm();
  if (rows.length > 0) await giveBackHosts(rows.map(({ address }) => address));
  return { cancelled: rows.map(({ id }) => id) };
}
