import { readSyncArea } from '../../platform/sync-area.ts';
import { ensureDevice } from '../ensure-device.ts';
import { compareRecords } from '../merge/compare-records.ts';
import type { MergeRecord } from '../merge/types.ts';
import { findAliases } from '../records/aliases.ts';
import { localiseRecords } from '../records/localise-records.ts';
import { mergeContent } from '../sync/merge-content.ts';
import { contentOf, readArea } from '../sync/read-area.ts';
import { trustedNow } from '../sync/trusted-now.ts';
import { listMarkRecords } from './keep-content.ts';
import { listOwnContent } from './own-content.ts';
import { readSyncState } from './sync-state.ts';
import type { SyncChanges, SyncPreviewAnswer } from './types.ts';

/** What the next exchange would bring in and give out; nothing is changed by it. */
export async function previewExchange(now = Date.now()): Promise<SyncPreviewAnswer> {
  const [state, items] = await Promise.all([readSyncState(), readSyncArea()]);
  if (!items) return { ok: false, error: { kind: 'shut' } };
  const area = readArea(items);
  if (area.kind === 'unknown') return { ok: false, error: { kind: 'newer' } };
  const there = contentOf(area);
  const device = await ensureDevice();
  const own = await listOwnContent(device, state.clamps, there.marks);
  const { merged, incoming } = mergeContent(
    { ...own, clamps: state.clamps },
    there,
    trustedNow(now, state.lastAt),
  );
  const readings = listMarkRecords(incoming, own.byHash, device);
  const states = new Map(there.marks.map(({ hash, isRead }) => [hash, isRead]));
  const newMarks = merged.marks.filter(({ hash, isRead }) => states.get(hash) !== isRead);
  return {
    ok: true,
    isEmpty: area.kind === 'empty',
    devices: area.kind === 'set' ? Object.values(area.pointer.devices) : [],
    comesIn: changesOf(
      own.records,
      await localiseRecords(incoming.records, await findAliases(incoming.records)),
      readings.length,
    ),
    goesOut: changesOf(incoming.records, merged.records, newMarks.length),
  };
}

function changesOf(from: readonly MergeRecord[], to: readonly MergeRecord[], issues: number): SyncChanges {
  const { changes } = compareRecords(from, to);
  const named = (outcome: string) =>
    changes
      .filter((one) => one.record.kind === 'subscription' && one.outcome === outcome)
      .map(({ record }) => String(record.fields.name?.value ?? hostOf(record.fields.address?.value)));
  const settings = changes.filter(({ record }) => record.kind === 'setting').length;
  return { added: named('added'), changed: named('changed'), removed: named('removed'), settings, issues };
}

function hostOf(address: unknown): string {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : String(address);
}
