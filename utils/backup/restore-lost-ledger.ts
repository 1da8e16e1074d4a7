import { readLocal } from '../platform/local.ts';
import { countLedger, restoreLedger } from '../store/ledger.ts';
import { ledgerMirrorKey, unpackLedger } from './pack-ledger.ts';

/** Puts the mirrored ledger back when the database has none: it was lost, or this is a first run without a mirror. */
export async function restoreLostLedger(): Promise<void> {
  if ((await countLedger()) > 0) return;
  const rows = unpackLedger(await readLocal(ledgerMirrorKey));
  if (rows.length > 0) await restoreLedger(rows);
}
