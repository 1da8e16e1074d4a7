import { writeLocal } from '../platform/local.ts';
import { listLedger } from '../store/ledger.ts';
import { ledgerMirrorKey, packLedger } from './pack-ledger.ts';

/** Years of a weekly letter are some hundred rows; storage.local holds many more. */
const mirroredRows = 10_000;

/** Writes the compact copy of the ledger that survives the loss of the database. */
export async function mirrorLedger(): Promise<void> {
  await writeLocal(ledgerMirrorKey, packLedger(await listLedger(mirroredRows)));
}
