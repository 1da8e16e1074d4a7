import { readManyLocal, removeLocal, writeManyLocal } from '../platform/local.ts';
import { withLock } from '../platform/locks.ts';
import { type Kept, type KeptRef, listKept } from '../store/kept.ts';
import { canonicalText } from './canonical-text.ts';

/** An item each: an act writes what it changed, and no more, whatever else is kept. */
const prefixes = { annotation: 'annotation:', entry: 'logEntry:' } as const;

const keyOf = ({ kind, id }: KeptRef) => `${prefixes[kind]}${id}`;

/**
 * Writes what a person noted or logged to its mirror, as far as it changed. What the mirror has and the database lacks stays.
 * The caller holds the lock `derived`.
 *
 * @param refs some hundred at most: they are read, and written, together
 * @returns false when the storage could not be opened; what was not written is at the next start (`mirrorMissing`)
 */
export async function mirrorKept(refs: readonly KeptRef[]): Promise<boolean> {
  if (refs.length === 0) return true;
  const rows = await listKept(refs);
  const stored = await readManyLocal(refs.map(keyOf));
  if (!stored) return false;
  const changed = refs.flatMap((ref, at): [string, unknown][] => {
    const [key, row] = [keyOf(ref), rows[at]];
    return row && canonicalText(stored[key]) !== canonicalText(row) ? [[key, row]] : [];
  });
  return changed.length === 0 || (await writeManyLocal(Object.fromEntries(changed)));
}

/** Removes from the mirror what was deleted as if it had never been. Takes the lock `derived`. */
export async function forgetKept(refs: readonly KeptRef[]): Promise<void> {
  if (refs.length > 0) await withLock('derived', () => removeLocal(...refs.map(keyOf)));
}

/** What the mirror holds of it; what was damaged is left out. */
export function listMirroredKept(stored: Readonly<Record<string, unknown>>): Kept[] {
  return Object.entries(stored).flatMap(([key, value]): Kept[] => {
    if (!isRow(value)) return [];
    if (key === `${prefixes.annotation}${value.id}`)
      return [{ kind: 'annotation', row: value } as unknown as Kept];
    return key === `${prefixes.entry}${value.id}` ? [{ kind: 'entry', row: value } as unknown as Kept] : [];
  });
}

/** Browsers write an item whole or not at all: what decides where a row belongs is enough. */
function isRow(value: unknown): value is { id: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { id, changedAt, createdAt, isRemoved } = value as Record<string, unknown>;
  const isDated = typeof changedAt === 'number' && typeof createdAt === 'number';
  return typeof id === 'string' && isDated && (isRemoved === 0 || isRemoved === 1);
}
