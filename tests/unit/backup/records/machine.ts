import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeRecords } from '../../../../utils/backup/merge/merge-records.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { keepRecords } from '../../../../utils/backup/records/keep-records.ts';
import { listRecords } from '../../../../utils/backup/records/list-records.ts';
import { fillDatabase } from '../fill-database.ts';

/** A machine of that name begins with nothing but what these records say. */
export async function beginMachine(
  device: string,
  records: readonly MergeRecord[] = [],
  now = 1_800_000_000_000,
): Promise<void> {
  fakeBrowser.reset();
  await fillDatabase([]);
  await fakeBrowser.storage.local.set({ device });
  await keepRecords(records, { device, clamps: {}, now });
}

/** All that it has, in order. */
export async function recordsOf(device: string): Promise<MergeRecord[]> {
  return mergeRecords(await listRecords(device), []);
}
