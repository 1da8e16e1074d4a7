import {
  addMergedReading,
  findMergedReading,
  keepKnownReading,
  putMergedLedgerRow,
} from '../../store/merged-rows.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import type { ReadingEvent, ReadingRow } from '../../store/types.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { restamp } from '../merge/restamp.ts';
import type { MergeRecord, RecordedEvent } from '../merge/types.ts';
import { parseReadingId, toLedgerRow, toReadingRecord } from './reading-record.ts';
import type { Keeping } from './types.ts';

/** Takes in what was done with an issue elsewhere. Call it in `inMerge`. @returns whether anything was written */
export async function keepReading(record: MergeRecord, { device, clamps, now }: Keeping): Promise<boolean> {
  const named = parseReadingId(record.id);
  if (!named) return false;
  const present = await findMergedReading(named.newsletterId, named.identity);
  const own = present && toReadingRecord(present.row, present.readings, device);
  const merged = mergeRecord(own ? restamp(own, clamps) : record, record);
  if (own && isSameRecord(mergeRecord(own, own), merged)) return false;
  const row = toLedgerRow(merged, present?.row, now);
  if (!row) return false;
  await addEvents(named, merged.events, present?.readings ?? [], row.note, device);
  if (row.note !== (present?.row.note ?? '')) {
    // Whoever takes something back later reads the note from the readings.
    await addMergedReading({ ...named, at: now, kind: 'noted', note: row.note });
  }
  await putMergedLedgerRow(row);
  return true;
}

type Names = { newsletterId: string; identity: string };

/** Adds the events that are not here, in their order, so that what is taken back is there before it is. */
async function addEvents(
  names: Names,
  events: MergeRecord['events'],
  readings: readonly ReadingRow[],
  note: string,
  device: string,
): Promise<void> {
  const own = recordedEvents(readings, device);
  const ids = new Map(own.ids);
  // What came back tells of this machine's acts alone, which may come as another's: it is named before.
  const nameless = new Set(readings.flatMap((row) => (row.kind === 'restored' && !row.known ? row.id : [])));
  const foreign = new Set(readings.flatMap(({ known }) => (known?.isForeign ? known.key : [])));
  const rank = ({ kind, stamp }: RecordedEvent) => `${kind === 'undone' ? 1 : 0} ${stamp}`;
  const inOrder = Object.entries(events).sort(([, a], [, b]) => (rank(a) < rank(b) ? -1 : 1));
  for (const [key, event] of inOrder) {
    const id = ids.get(key);
    const known = { key, stamp: event.stamp, isForeign: id === undefined || foreign.has(key) };
    if (id === undefined)
      ids.set(key, await addMergedReading({ ...names, ...toReading(event, ids, note), known }));
    // Its stamp was clamped elsewhere.
    else if (nameless.has(id) || own.events[key]?.stamp !== event.stamp) await keepKnownReading(id, known);
  }
}

function toReading(
  event: RecordedEvent,
  ids: ReadonlyMap<string, number>,
  note: string,
): ReadingEvent & { at: number } {
  const { at } = event;
  switch (event.kind) {
    case 'opened':
      return { at, kind: event.kind, where: event.where };
    case 'marked':
    case 'unmarked':
      return { at, kind: event.kind };
    case 'read':
      return { at, kind: event.kind, seconds: event.seconds };
    case 'undone':
      // Nothing has the id 0.
      return { at, kind: event.kind, undoes: ids.get(event.undoes) ?? 0 };
    case 'restored':
      return {
        at,
        kind: event.kind,
        state: { ...event.state, note },
        ...(event.upTo === undefined ? {} : { upTo: event.upTo }),
      };
  }
}
