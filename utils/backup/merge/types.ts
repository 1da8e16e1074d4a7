import type { OpenedFrom, ReadingState } from '../../store/reading-types.ts';
import type { RemovalReason, Stamp } from './stamp-types.ts';

export type { RemovalReason, Stamp } from './stamp-types.ts';

/**
 * What is merged between machines, whether it comes from a file or by the browser's own sync.
 *
 * Rows of tables become records and back in `utils/backup/records/` (`listRecords`, `keepRecords`):
 *
 * | kind | id | fields | texts | events |
 * | --- | --- | --- | --- | --- |
 * | `subscription` | id of the newsletter, the same wherever it was added by the same address | name, address, source, paused, muted, added | | |
 * | `setting` | its key in storage.local | `value` | | |
 * | `reading` | JSON of newsletter's id and issue's identity | title, address and dates of the issue, `witnesses` | `note` | what was done with it |
 * | `annotation` | its random id | all else it says | `note` | |
 * | `logEntry` | its random id | all else it says | `learned`, `impact`, `change` | |
 *
 * Stamps are kept in a property `stamps` of each row, and beside settings under a key of their own; a row without them, as a former
 * version wrote it, has those that follow from its `changedAt` or `addedAt`. No id of one machine (`issues.id` and the
 * numbers of readings) is ever part of a record.
 */

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

export type RecordKind = 'subscription' | 'setting' | 'reading' | 'annotation' | 'logEntry';

/** One value, of which the last one written holds. */
export interface Field {
  value: Json;
  stamp: Stamp;
}

/**
 * A text of a person's own, of which nothing is dropped: what was written on two machines, neither knowing of the other, stands
 * side by side until somebody writes it anew (a multi-value register, https://inria.hal.science/inria-00555588).
 */
export interface Text {
  /** What stands, oldest first; none where the text was deleted with what it is of. */
  versions: readonly { value: string; stamp: Stamp }[];
  /** All that was known here when it was last written: the latest stamp of each device, those of `versions` too, ascending. */
  seen: readonly Stamp[];
}

/**
 * What a person did with an issue, as a `ReadingRow` without what is this machine's. `stamp` is its place among the others, `at`
 * what the clock said (epoch ms), which may have been set back; `undoes` names an event by its key; `upTo` says until when (epoch
 * ms) all that was done on that machine is in `state`, also what was taken back there.
 */
export type RecordedEvent = { stamp: Stamp; at: number } & (
  | { kind: 'opened'; where: OpenedFrom }
  | { kind: 'marked' | 'unmarked' }
  | { kind: 'read'; seconds: number }
  | { kind: 'undone'; undoes: string }
  | { kind: 'restored'; state: Omit<ReadingState, 'note'>; upTo?: number | undefined }
);

export interface Removal {
  stamp: Stamp;
  reason: RemovalReason;
}

export interface MergeRecord {
  kind: RecordKind;
  /** The same on every machine. */
  id: string;
  fields: Readonly<Record<string, Field>>;
  texts: Readonly<Record<string, Text>>;
  /** A set that only grows, each by a key that is the same on every machine. */
  events: Readonly<Record<string, RecordedEvent>>;
  /** Null for what was never removed. Whether it is removed is told by `isRemoved`. */
  removed: Removal | null;
}

/**
 * Stamps of clocks that were far ahead, each with the one that took its place where it entered first. They travel with the
 * records, so that every machine, the one with the wrong clock too, takes the same one.
 */
export type Clamps = Readonly<Record<Stamp, Stamp>>;
