import { shortHash } from '../identity/hash-text.ts';
import { witnessKeys } from '../identity/witness-keys.ts';
import type { LedgerRow } from '../store/types.ts';
import { canonicalText } from './canonical-text.ts';
import { fillRow } from './fill-row.ts';
import { isPackedRow } from './is-packed-row.ts';
import { packRows } from './shorten-rows.ts';
import type { ChunkRef, FlatRow, LedgerChunk } from './types.ts';

/** Rows of one piece as the value for storage.local, in an order of their own. One that could not be read back is left out. */
export function packChunk(rows: readonly LedgerRow[]): LedgerChunk {
  const flat = rows.map(flatten).filter((row) => isPackedRow(row));
  flat.sort((a, b) => a.publishedAt - b.publishedAt || (a.identity < b.identity ? -1 : 1));
  const packed = packRows(flat);
  return { version: 3, checksum: checksum(packed), rows: packed };
}

/**
 * The rows of a piece. What is no row is left out. In a piece that was damaged no moment can be relied on: its rows count as
 * changed before all others, so that they come back where there is nothing else and hold nowhere else.
 *
 * @param ref the piece, by its key
 */
export function unpackChunk(ref: ChunkRef, value: unknown): LedgerRow[] {
  const isWhole = isWholeChunk(value);
  return rowsOf(value)
    .filter(isPackedRow)
    .map((packed) => {
      const { guids, urls, titles, ...row } = fillRow(
        isWhole ? packed : { ...packed, changedAt: 0, stamps: undefined },
      );
      const witnesses = { guids, urls, titles };
      const keys = witnessKeys(ref.newsletterId, witnesses);
      // Whether an issue is stored for it is the database's to say.
      return { ...row, ...ref, witnesses, keys, isOrphan: 1 };
    });
}

function isWholeChunk(value: unknown): boolean {
  const { version, checksum: written } = (value ?? {}) as Partial<LedgerChunk>;
  return version === 3 && written === checksum(rowsOf(value));
}

const checksum = (rows: unknown[]) => shortHash(canonicalText(rows));

function rowsOf(value: unknown): unknown[] {
  const rows = (value as Partial<LedgerChunk> | null | undefined)?.rows;
  return Array.isArray(rows) ? rows : [];
}

function flatten(row: LedgerRow): FlatRow {
  const { newsletterId, chunk, keys, isOrphan, witnesses, ...rest } = row;
  return { ...rest, ...witnesses };
}
