import { foldEvents } from '../backup/merge/fold-events.ts';
import { makeStamp, parseStamp } from '../backup/merge/make-stamp.ts';
import type { RecordedEvent, Stamp } from '../backup/merge/types.ts';
import { shortHash } from '../identity/hash-text.ts';
import { foldReadings } from './fold-readings.ts';
import type { ReadingRow, ReadingState } from './types.ts';

/** The readings of one issue as all machines know them. */
export interface RecordedEvents {
  /** Without those of notes, which are texts of their own. */
  events: Record<string, RecordedEvent>;
  /** The row of each, by its key. */
  ids: ReadonlyMap<string, number>;
}

/**
 * @param rows all of the issue, in the order of their ids
 * @param device this machine's, for the stamps of what was done here
 */
export function recordedEvents(rows: readonly ReadingRow[], device: string): RecordedEvents {
  const keys = new Map<number, string>();
  const events: Record<string, RecordedEvent> = {};
  const ids = new Map<string, number>();
  let last: Stamp | null = null;
  for (const row of rows) {
    const key = row.known?.key ?? keyOf(row, keys);
    keys.set(row.id, key);
    const stamp: Stamp = row.known?.stamp ?? makeStamp(Math.max(row.at, after(last)), 0, device);
    if (last === null || stamp > last) last = stamp;
    const event = eventOf(row, stamp, keys);
    if (!event) continue;
    events[key] = event;
    ids.set(key, row.id);
  }
  return { events, ids };
}

/**
 * The order of ids is that in which things were done, whatever the clock said; a millisecond later, since of some no more than
 * that is told to other machines.
 */
const after = (last: Stamp | null) => (last === null ? 0 : parseStamp(last).ms + 1);

/**
 * What follows from all that was done with an issue, here and elsewhere: from `foldReadings` as long as it has met no other
 * machine, whose events come in another order than that of ids.
 */
export function foldRecorded(rows: readonly ReadingRow[]): ReadingState {
  const own = foldReadings(rows);
  if (rows.every(({ known }) => known === undefined)) return own;
  return { ...foldEvents(recordedEvents(rows, '0').events), note: own.note };
}

/** The same for one event wherever it is read: it says nothing of the machine, nor of what the machine calls the issue. */
function keyOf(row: ReadingRow, keys: ReadonlyMap<number, string>): string {
  const { id, newsletterId, identity, known, at, kind, ...rest } = row;
  const told = row.kind === 'undone' ? { undoes: keys.get(row.undoes) ?? '' } : rest;
  return shortHash(JSON.stringify([at, kind, told]));
}

function eventOf(row: ReadingRow, stamp: Stamp, keys: ReadonlyMap<number, string>): RecordedEvent | null {
  const { at } = row;
  switch (row.kind) {
    case 'opened':
      return { stamp, at, kind: row.kind, where: row.where };
    case 'marked':
    case 'unmarked':
      return { stamp, at, kind: row.kind };
    case 'read':
      return { stamp, at, kind: row.kind, seconds: row.seconds };
    case 'undone':
      return { stamp, at, kind: row.kind, undoes: keys.get(row.undoes) ?? '' };
    case 'restored': {
      const { note, ...state } = row.state;
      return { stamp, at, kind: row.kind, state, ...(row.upTo === undefined ? {} : { upTo: row.upTo }) };
    }
    case 'noted':
      return null;
  }
}
