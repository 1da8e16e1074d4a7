import type { LedgerRow } from '../store/types.ts';

export const ledgerMirrorKey = 'ledgerMirror';

/** Without what is empty by default; the names are the row's own, so that a person can read the copy. */
export type PackedLedgerRow = Partial<LedgerRow> &
  Pick<LedgerRow, 'fingerprint' | 'newsletterId' | 'issueId' | 'title' | 'publishedAt'>;

/** The ledger as a compact value for storage.local. */
export function packLedger(rows: readonly LedgerRow[]): PackedLedgerRow[] {
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([, value]) => value !== null && value !== '' && value !== 0),
      ) as PackedLedgerRow,
  );
}

/** The rows in a mirror; what is not a row is left out. */
export function unpackLedger(mirror: unknown): LedgerRow[] {
  return Array.isArray(mirror) ? mirror.filter(isPackedRow).map(unpackRow) : [];
}

function isPackedRow(value: unknown): value is PackedLedgerRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Partial<Record<keyof LedgerRow, unknown>>;
  return typeof row.fingerprint === 'string' && typeof row.title === 'string';
}

function unpackRow(row: PackedLedgerRow): LedgerRow {
  return {
    guidKey: null,
    urlKey: null,
    url: null,
    openedAt: null,
    lastOpenedAt: null,
    readAt: null,
    where: null,
    activeSeconds: 0,
    note: '',
    ...row,
  };
}
