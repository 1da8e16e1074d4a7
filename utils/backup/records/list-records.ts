import { listStampedSettings } from '../../platform/settings.ts';
import { listMergedRows, listMergedSubscriptions } from '../../store/merged-rows.ts';
import type { MergeRecord } from '../merge/types.ts';
import { toKeptRecord } from './kept-record.ts';
import { toReadingRecord } from './reading-record.ts';
import { listRemovedForGood } from './removed-for-good.ts';
import { toSettingRecord } from './setting-record.ts';
import { toSubscriptionRecord } from './subscription-record.ts';

/**
 * All that is merged between machines and files, as this machine has it: subscriptions, settings, readings, annotations and the
 * log, with what was removed. In no order. Settings are left out where storage.local cannot be opened.
 *
 * @param device this machine's name in stamps (`ensureDevice`)
 */
export async function listRecords(device: string): Promise<MergeRecord[]> {
  const [chosen, rows] = await Promise.all([listChosenRecords(device), listMergedRows()]);
  return [
    ...chosen,
    ...rows.ledger.map(({ row, readings }) => toReadingRecord(row, readings, device)),
    ...rows.annotations.map((row) => toKeptRecord('annotation', row, device)),
    ...rows.logEntries.map((row) => toKeptRecord('logEntry', row, device)),
  ];
}

/** What a person chose alone: subscriptions, removed ones too, and settings. */
export async function listChosenRecords(device: string): Promise<MergeRecord[]> {
  const [newsletters, settings, gone] = await Promise.all([
    listMergedSubscriptions(),
    listStampedSettings(),
    listRemovedForGood(),
  ]);
  const removed = new Map(gone.map((record) => [record.id, record]));
  const there = new Set(newsletters.map(({ row }) => row.id));
  return [
    ...newsletters.map(({ row, source }) => toSubscriptionRecord(row, source, removed.get(row.id), device)),
    ...gone.filter(({ id }) => !there.has(id)),
    ...(settings ?? []).map((setting) => toSettingRecord(setting, device)),
  ];
}
