import { witnessKeys } from '../../identity/witness-keys.ts';
import { neverRead, stateOf } from '../../store/fold-readings.ts';
import { recordedEvents } from '../../store/recorded-events.ts';
import { ledgerParts } from '../../store/stamped-parts.ts';
import type { LedgerRow, ReadingRow } from '../../store/types.ts';
import { foldEvents } from '../merge/fold-events.ts';
import { makeStamp } from '../merge/make-stamp.ts';
import { noOnesStamp } from '../merge/no-ones-stamp.ts';
import { showText } from '../merge/show-text.ts';
import type { Field, Json, MergeRecord } from '../merge/types.ts';
import { readWitnesses } from './read-witnesses.ts';
import { partsOf, toRowStamps } from './row-stamps.ts';

/** The id of what was done with an issue. */
export const readingId = (newsletterId: string, identity: string): string =>
  JSON.stringify([newsletterId, identity]);

/** The issue that a reading's id names; null for what is none. */
export function parseReadingId(id: string): { newsletterId: string; identity: string } | null {
  try {
    const [newsletterId, identity] = JSON.parse(id) as unknown[];
    return typeof newsletterId === 'string' && typeof identity === 'string'
      ? { newsletterId, identity }
      : null;
  } catch {
    return null;
  }
}

/** What was done with an issue as all machines know it. */
export function toReadingRecord(
  row: LedgerRow,
  readings: readonly ReadingRow[],
  device: string,
): MergeRecord {
  const { newsletterId, identity, stamps, note, changedAt: since } = row;
  // What was never written is no version of a note.
  const isNoted = note !== '' || stamps !== undefined;
  const { texts } = partsOf({ values: { note }, stamps, since, isRemoved: false }, ledgerParts, device);
  const { events } = recordedEvents(readings, device);
  return {
    ...{ kind: 'reading', id: readingId(newsletterId, identity) },
    fields: issueFields(row),
    texts: isNoted ? texts : {},
    events: Object.keys(events).length > 0 ? events : restoredAlone(row, device),
    removed: null,
  };
}

/** What a record says of the issue, which nobody has written. */
export function issueFields({
  title,
  url,
  publishedAt,
  publishedDay,
  isDayOnly,
  witnesses,
}: Pick<
  LedgerRow,
  'title' | 'url' | 'publishedAt' | 'publishedDay' | 'isDayOnly' | 'witnesses'
>): MergeRecord['fields'] {
  const facts = { title, url, publishedAt, publishedDay, isDayOnly, witnesses: witnesses as unknown as Json };
  const fields = Object.entries(facts).map(([name, value]): [string, Field] => [
    name,
    { value, stamp: noOnesStamp },
  ]);
  return Object.fromEntries(fields);
}

/** Where the events were lost, the state alone is known. */
function restoredAlone(row: LedgerRow, device: string): MergeRecord['events'] {
  const { note, ...state } = stateOf(row);
  const { note: _none, ...never } = neverRead;
  if (JSON.stringify(state) === JSON.stringify(never)) return {};
  const { changedAt: at } = row;
  return { state: { stamp: makeStamp(at, 0, device), at, kind: 'restored', state, upTo: at } };
}

/**
 * The ledger's row that a record says, without what the database says of it; null where it does not say which issue it is of.
 *
 * @param present the row that is there; undefined for none
 * @param now epoch ms
 */
export function toLedgerRow(
  record: MergeRecord,
  present: LedgerRow | undefined,
  now: number,
): Omit<LedgerRow, 'chunk' | 'isOrphan'> | null {
  const named = parseReadingId(record.id);
  const value = (name: string): Json => record.fields[name]?.value ?? null;
  const [title, url, publishedAt, publishedDay] = [
    value('title'),
    value('url'),
    value('publishedAt'),
    value('publishedDay'),
  ];
  if (!named || typeof publishedAt !== 'number' || Math.abs(publishedAt) > 8.64e15) return null;
  const witnesses = readWitnesses(value('witnesses'), present?.witnesses);
  const { note } = record.texts;
  return {
    ...named,
    ...{ witnesses, keys: witnessKeys(named.newsletterId, witnesses) },
    title: present?.title || (typeof title === 'string' ? title : ''),
    url: present?.url ?? (typeof url === 'string' ? url : null),
    publishedAt: present?.publishedAt ?? publishedAt,
    publishedDay: present?.publishedDay ?? (typeof publishedDay === 'string' ? publishedDay : null),
    isDayOnly: present?.isDayOnly ?? value('isDayOnly') === true,
    ...foldEvents(record.events),
    note: note ? showText(note) : '',
    changedAt: Math.max(now, (present?.changedAt ?? 0) + 1),
    ...(note ? { stamps: toRowStamps({ fields: {}, texts: { note }, removed: null }) } : {}),
  };
}
