import { sourceKey } from '../../address/source-key.ts';
import type { SourceAddress } from '../../feed/types.ts';
import { newsletterParts } from '../../store/stamped-parts.ts';
import type { NewsletterRow } from '../../store/types.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { makeStamp, parseStamp } from '../merge/make-stamp.ts';
import { noOnesStamp } from '../merge/no-ones-stamp.ts';
import type { Json, MergeRecord } from '../merge/types.ts';
import { parseSource } from '../pack-subscription.ts';
import { partsOf, toRowStamps } from './row-stamps.ts';

/**
 * A subscription as all machines know it. A name that nobody chose is null: each machine reads it from the feed.
 *
 * @param former what is remembered of one with this id that was removed for good; undefined for none
 */
export function toSubscriptionRecord(
  row: NewsletterRow,
  source: SourceAddress | null,
  former: MergeRecord | undefined,
  device: string,
): MergeRecord {
  const { id, stamps, addedAt: since, removedAt } = row;
  const values = { ...row, name: row.isNamed ? row.name : null };
  const parts = partsOf({ values, stamps, since, isRemoved: removedAt !== null }, newsletterParts, device);
  // Where it is read from follows from its address: two machines may have found different ways to one feed.
  const fields = {
    ...parts.fields,
    source: { value: source && { kind: source.kind, url: source.url }, stamp: noOnesStamp },
  };
  const record: MergeRecord = { kind: 'subscription', id, ...parts, fields, events: {} };
  // Subscribed to anew after it was removed: that it is back is later than that.
  const gone = former?.removed;
  const isBack =
    gone &&
    gone.reason !== null &&
    removedAt === null &&
    (!parts.removed || parts.removed.stamp < gone.stamp);
  if (!isBack) return record;
  const back = Math.max(since, parseStamp(gone.stamp).ms + 1);
  return { ...record, removed: { stamp: makeStamp(back, 0, device), reason: null } };
}

/**
 * The row that a record says, and its source; null where it holds no address that can be read.
 *
 * @param present the row that is there; undefined for none
 * @param now epoch ms: when it was removed, as far as it can be taken back here
 */
export function toSubscriptionRow(
  record: MergeRecord,
  present: NewsletterRow | undefined,
  now: number,
): { row: NewsletterRow; source: SourceAddress | null } | null {
  const { id, fields } = record;
  const value = (name: string): Json => fields[name]?.value ?? null;
  const [name, address, pausedAt, addedAt] = [
    value('name'),
    value('address'),
    value('pausedAt'),
    value('addedAt'),
  ];
  if (typeof address !== 'string' || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const isNamed = typeof name === 'string' && name.trim() !== '';
  const row: NewsletterRow = {
    id,
    name: isNamed ? name.slice(0, 200) : present && !present.isNamed ? present.name : new URL(address).host,
    ...{ isNamed, address, addressKey: sourceKey(address) },
    addedAt: typeof addedAt === 'number' ? addedAt : (present?.addedAt ?? now),
    pausedAt: typeof pausedAt === 'number' ? pausedAt : null,
    isMuted: value('isMuted') === true,
    removedAt: isRemoved(record) ? (present?.removedAt ?? now) : null,
    stamps: toRowStamps(withoutSource(record)),
  };
  return { row, source: parseSource(value('source')) };
}

function withoutSource(record: MergeRecord): MergeRecord {
  const { source, ...fields } = record.fields;
  return { ...record, fields };
}
