import { ensureDevice } from '../../backup/ensure-device.ts';
import { type BeforeMerge, readBeforeMerge, removeBeforeMerge } from '../../backup/exchange/before-merge.ts';
import type { SwitchSyncAnswer } from '../../backup/exchange/types.ts';
import { isRemoved } from '../../backup/merge/is-removed.ts';
import { parseStamp } from '../../backup/merge/make-stamp.ts';
import { recordKey } from '../../backup/merge/merge-records.ts';
import type { Json, MergeRecord, Stamp } from '../../backup/merge/types.ts';
import { listChosenRecords } from '../../backup/records/list-records.ts';
import { toSubscriptionRow } from '../../backup/records/subscription-record.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { newsletter } from '../../newsletter.ts';
import { settings, writeSetting } from '../../platform/settings.ts';
import { listReadingsOf, undoReadings } from '../../store/ledger.ts';
import { changeSubscription } from '../subscriptions/change-subscription.ts';
import { subscribe } from '../subscriptions/subscribe.ts';
import { switchSync } from './switch-sync.ts';

/**
 * Takes back what came in with the first exchange: newsletters that came are removed, what was chosen here before holds again, and
 * what was marked elsewhere is as it was. What was changed here since stays, and what a file brought. It is switched off by that.
 */
export async function undoMerge(now = Date.now()): Promise<SwitchSyncAnswer> {
  const before = await readBeforeMerge(now);
  if (!before) return { ok: false, error: { kind: 'nothing' } };
  const off = await switchSync(false, false);
  if (!off.ok) return off;
  const device = await ensureDevice();
  const former = new Map(before.records.map((record) => [recordKey(record), record]));
  for (const record of await listChosenRecords(device)) {
    const key = recordKey(record);
    const came = before.came === null ? null : (before.came[key] ?? []);
    await putBack(record, former.get(key), { came, device });
  }
  await undoReadings(await listReadingIds(before), now);
  await removeBeforeMerge();
  await finishViews();
  return { ok: true };
}

async function putBack(
  record: MergeRecord,
  former: MergeRecord | undefined,
  { came, device }: { came: readonly string[] | null; device: string },
): Promise<void> {
  const isOfOther = (name: string, stamp: Stamp | undefined) =>
    stamp !== undefined && parseStamp(stamp).device !== device && (came?.includes(name) ?? true);
  const isForeign = (name: string) => isOfOther(name, record.fields[name]?.stamp);
  const value = (name: string): Json | undefined => former?.fields[name]?.value;
  if (record.kind === 'setting') {
    const setting = settings.find(({ key }) => key === record.id);
    if (setting && isForeign('value')) await writeSetting(setting, value('value') ?? setting.fallback);
    return;
  }
  if (record.id === newsletter.id && !former) return;
  const isGone = isRemoved(record);
  if (!former) {
    if (isForeign('address') && !isGone) await changeSubscription(record.id, { isRemoved: true });
    return;
  }
  const [name, isMuted, pausedAt] = [value('name'), value('isMuted'), value('pausedAt')];
  const isToComeBack = isGone && isOfOther('removed', record.removed?.stamp) && !isRemoved(former);
  const done = await changeSubscription(record.id, {
    ...(isForeign('name') && typeof name === 'string' ? { name } : {}),
    ...(isForeign('isMuted') ? { isMuted: isMuted === true } : {}),
    ...(isForeign('pausedAt') ? { isPaused: typeof pausedAt === 'number' } : {}),
    ...(isToComeBack ? { isRemoved: false } : {}),
  });
  // Ten minutes after it was removed it was deleted: it is subscribed to anew.
  if (isToComeBack && !done.ok) await subscribeAnew(former);
}

async function subscribeAnew(former: MergeRecord): Promise<void> {
  const read = toSubscriptionRow(former, undefined, Date.now());
  if (!read) return;
  const { name, isNamed, address } = read.row;
  await subscribe([{ name, isNamed, address, source: read.source }]);
}

async function listReadingIds({ readings }: BeforeMerge): Promise<number[]> {
  const ids: number[] = [];
  for (const { newsletterId, identity, keys } of readings) {
    const wanted = new Set(keys);
    const rows = await listReadingsOf(newsletterId, identity);
    ids.push(...rows.flatMap(({ id, known }) => (known && wanted.has(known.key) ? id : [])));
  }
  return ids;
}
