import type { Stamp } from '../backup/merge/stamp-types.ts';
import type { Witnesses } from '../identity/types.ts';
import type { RowStamps } from './stamp-types.ts';

/** Rows of what a person did. Times are epoch milliseconds UTC. */

/** `web`: its page was opened in a tab that is none of ours. `reader`: in our own, which alone does not mark it read. */
export type OpenedFrom = 'popup' | 'notification' | 'library' | 'guide' | 'reader' | 'web';

/** What follows from the readings of one issue. Times null where it never happened. */
export interface ReadingState {
  /** First and last time it was opened. */
  openedAt: number | null;
  lastOpenedAt: number | null;
  /** When it was read or marked read; null when marked unread again. */
  readAt: number | null;
  /** When it was marked unread; null unless that is what was done last. */
  unreadAt: number | null;
  where: OpenedFrom | null;
  activeSeconds: number;
  note: string;
}

/** Something a person did with an issue. Only ever added, never changed. */
export type NewReading = {
  newsletterId: string;
  /** The issue, as `LedgerRow.identity`. */
  identity: string;
  at: number;
  /** What it is known by on all machines, where it has met another one. */
  known?: KnownReading | undefined;
} & ReadingEvent;

/** A reading that came from another machine, or one of this machine's whose stamp was clamped there. */
interface KnownReading {
  /** The same on every machine. */
  key: string;
  /** Its place among all that was done with the issue. */
  stamp: Stamp;
  /** Done on another machine: nothing that is undone here. */
  isForeign: boolean;
}

/** `id` counts up: the order in which things were done on this machine. */
export type ReadingRow = { id: number } & NewReading;

export type ReadingEvent =
  | { kind: 'opened'; where: OpenedFrom }
  | { kind: 'marked' | 'unmarked' }
  /** Active reading, in seconds. */
  | { kind: 'read'; seconds: number }
  /** The note is this text from now on; empty when it was deleted. */
  | { kind: 'noted'; note: string }
  /** Takes back the reading of that id. */
  | { kind: 'undone'; undoes: number }
  /**
   * Came back from a mirror, a file or an earlier version of the database, with what was known there: of what was done on this
   * machine, all up to a moment (epoch ms), where that is known.
   */
  | { kind: 'restored'; state: ReadingState; upTo?: number | undefined };

/** The state of one issue's reading. It refers to nothing: title, address and date stand in it. */
export interface LedgerRow extends ReadingState {
  newsletterId: string;
  identity: string;
  witnesses: Witnesses;
  /** `witnessKeys` of the above. */
  keys: string[];
  title: string;
  url: string | null;
  publishedAt: number;
  publishedDay: string | null;
  isDayOnly: boolean;
  /** When the state last changed, for merging. */
  changedAt: number;
  /** 1 while no issue is stored for it: its newsletter was removed, or the issues were lost and its feed has dropped it. */
  isOrphan: 0 | 1;
  /** When its note was written, for merging with other machines. */
  stamps?: RowStamps | undefined;
  /** The piece of the mirror that holds it: month of publication and a number, 64 rows each. */
  chunk: string;
}
