import { ensureDevice } from '../ensure-device.ts';
import { readClamps } from '../kept-clamps.ts';
import { recordKey } from '../merge/merge-records.ts';
import { listRecords } from '../records/list-records.ts';
import type { OutgoingRow } from './types.ts';

/** What is merged, in the order of kinds and ids: rows of some hundred bytes, of which all are in memory for a moment. */
export async function* gatherRecords(): AsyncGenerator<OutgoingRow> {
  const clamps = await readClamps();
  if (Object.keys(clamps).length > 0) yield { row: { kind: 'clamps', row: clamps } };
  const records = (await listRecords(await ensureDevice())).map((row) => ({ key: recordKey(row), row }));
  records.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { row } of records) yield { row: { kind: 'record', row } };
}
