import { momentOf } from '../backup/merge/make-stamp.ts';
import { latestOfEach } from '../backup/merge/merge-texts.ts';
import type { OwnStamp, RowStamps, TextStamps } from './stamp-types.ts';

/** A row as it was, and what of it is stamped. */
export interface Stamped<T> {
  row: T;
  /** Its stamps; those of a row that has none follow from `since`, epoch ms. */
  stamps: RowStamps | undefined;
  since: number;
  isRemoved: boolean;
}

/** What of a row is merged by itself. */
export interface StampedParts<T> {
  fields: readonly (keyof T & string)[];
  /** Texts of a person's own, of which two versions may stand at once. */
  texts: readonly (keyof T & string)[];
}

/**
 * The stamps of a row that is written in place of another: those of what changed are of now, and later than those before also
 * where the clock was set back.
 *
 * @param now epoch ms
 */
export function stampChanges<T>(
  { row, stamps, since, isRemoved }: Stamped<T>,
  next: { row: T; isRemoved: boolean },
  parts: StampedParts<T>,
  now: number,
): RowStamps {
  const former = stamps ?? { base: since, fields: {}, texts: {} };
  const fields = { ...former.fields };
  for (const name of parts.fields)
    if (isChanged(row[name], next.row[name])) fields[name] = after(former.fields[name] ?? former.base, now);
  const texts = { ...former.texts };
  for (const name of parts.texts) {
    const known = former.texts[name] ?? { versions: [{ stamp: former.base, value: null }], seen: [] };
    const isWritten = isChanged(row[name], next.row[name]) || isRemoved !== next.isRemoved;
    if (isWritten) texts[name] = next.isRemoved ? withoutText(known) : withText(known, now);
  }
  const result = { base: former.base, fields, texts, ...(former.removed ? { removed: former.removed } : {}) };
  if (isRemoved === next.isRemoved) return result;
  const stamp = after(former.removed?.stamp ?? former.base, now);
  return { ...result, removed: { stamp, reason: next.isRemoved ? 'person' : null } };
}

/** The stamps of what is noted or logged, as it is written anew; none for what is new. */
export function stampKept<T extends { stamps?: RowStamps | undefined; changedAt: number; isRemoved: 0 | 1 }>(
  present: T | undefined,
  next: T,
  parts: StampedParts<T>,
  now: number,
): RowStamps | undefined {
  if (!present) return undefined;
  const { stamps, changedAt: since } = present;
  const former = { row: present, stamps, since, isRemoved: present.isRemoved === 1 };
  return stampChanges(former, { row: next, isRemoved: next.isRemoved === 1 }, parts, now);
}

/** Of two states of what is noted or logged the later one holds, that which is here where both are of one time; none does that was removed here. */
export function isOvertaken(
  coming: { changedAt: number } | null,
  present: { changedAt: number; isRemoved: 0 | 1 } | undefined,
): boolean {
  return coming !== null && present?.isRemoved === 0 && present.changedAt >= coming.changedAt;
}

const after = (stamp: OwnStamp, now: number) => Math.max(now, momentOf(stamp) + 1);

function withText(known: TextStamps, now: number): TextStamps {
  const { seen } = withoutText(known);
  const latest = seen.reduce<number>((most, stamp) => Math.max(most, momentOf(stamp) + 1), now);
  return { versions: [{ stamp: latest, value: null }], seen };
}

/** Nothing stands, all that stood is known. */
function withoutText({ versions, seen }: TextStamps): TextStamps {
  const all = [...seen, ...versions.map(({ stamp }) => stamp)];
  const own = all.filter((stamp) => typeof stamp === 'number');
  const others = latestOfEach(all.filter((stamp) => typeof stamp === 'string'));
  return { versions: [], seen: own.length > 0 ? [Math.max(...own), ...others] : others };
}

/** Rows come from the database or a form: their values are what JSON can hold, in an order of their own. */
const isChanged = (a: unknown, b: unknown): boolean =>
  a !== b && JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
