import type { OwnStamp, RowStamps } from '../../store/types.ts';
import { makeStamp } from '../merge/make-stamp.ts';
import { latestOfEach } from '../merge/merge-texts.ts';
import { showText } from '../merge/show-text.ts';
import type { Field, Json, MergeRecord, Removal, Stamp, Text } from '../merge/types.ts';

/** A row whose parts are told as parts of a record. */
export interface StampedRow {
  values: Readonly<Record<string, unknown>>;
  stamps: RowStamps | undefined;
  /** Epoch ms: how old all of a row is that has no stamps. */
  since: number;
  isRemoved: boolean;
}

/** @param device this machine's: what has no other stamp was written here */
export function partsOf(
  { values, stamps, since, isRemoved }: StampedRow,
  names: { fields: readonly string[]; texts: readonly string[] },
  device: string,
): Pick<MergeRecord, 'fields' | 'texts' | 'removed'> {
  const known = stamps ?? { base: since, fields: {}, texts: {} };
  const toStamp = (stamp: OwnStamp) => (typeof stamp === 'number' ? makeStamp(stamp, 0, device) : stamp);
  // What a row does not have was never written.
  const there = names.fields.filter((name) => values[name] !== undefined || known.fields[name] !== undefined);
  const fields = there.map((name): [string, Field] => [
    name,
    { value: toJson(values[name]), stamp: toStamp(known.fields[name] ?? known.base) },
  ]);
  const texts = names.texts.map((name): [string, Text] => {
    const { versions, seen } = known.texts[name] ?? {
      versions: [{ stamp: known.base, value: null }],
      seen: [],
    };
    const shown = String(values[name] ?? '');
    const standing = versions.map(({ stamp, value }) => ({ value: value ?? shown, stamp: toStamp(stamp) }));
    const all = [...standing.map(({ stamp }) => stamp), ...seen.map(toStamp)];
    // A row that a former version removed has no stamps, and its text still in it.
    return [name, { versions: isRemoved && !known.removed ? [] : standing, seen: latestOfEach(all) }];
  });
  const removed: Removal | null = known.removed
    ? { stamp: toStamp(known.removed.stamp), reason: known.removed.reason }
    : isRemoved
      ? { stamp: toStamp(known.base), reason: 'person' }
      : null;
  return { fields: Object.fromEntries(fields), texts: Object.fromEntries(texts), removed };
}

/** The stamps of a row that says what a record says. */
export function toRowStamps({
  fields,
  texts,
  removed,
}: Pick<MergeRecord, 'fields' | 'texts' | 'removed'>): RowStamps {
  const base = mostCommon(Object.values(fields).map(({ stamp }) => stamp));
  const others = Object.entries(fields).filter(([, { stamp }]) => stamp !== base);
  const written = Object.entries(texts).map(([name, text]): [string, RowStamps['texts'][string]] => {
    const shown = showText(text);
    const versions = text.versions.map(({ stamp, value }) => ({
      stamp,
      value: value === shown ? null : value,
    }));
    return [name, { versions, seen: text.seen }];
  });
  return {
    base,
    fields: Object.fromEntries(others.map(([name, { stamp }]) => [name, stamp])),
    texts: Object.fromEntries(written),
    ...(removed ? { removed } : {}),
  };
}

/** What a database holds and JSON does not is left out of it. */
const toJson = (value: unknown): Json => (value === undefined ? null : (value as Json));

function mostCommon(stamps: readonly Stamp[]): Stamp {
  const counts = new Map<Stamp, number>();
  for (const stamp of stamps) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  let [best, most] = [makeStamp(0, 0, '0'), 0];
  for (const [stamp, count] of counts) if (count > most) [best, most] = [stamp, count];
  return best;
}
