import type { Clamps, MergeRecord } from '../merge/types.ts';

/** What goes to the browser's own sync, and how it lies there. Times are epoch milliseconds UTC. */

/** What was last done with an issue: whether it is read, and since when. */
export interface Mark {
  /** Six bytes of a hash of newsletter and identity, in eight characters (`hashIssue`). */
  hash: string;
  at: number;
  isRead: boolean;
}

/** All that goes: subscriptions and settings as records, readings as marks; no text, note, log or guide. */
export interface SyncContent {
  records: readonly MergeRecord[];
  marks: readonly Mark[];
  clamps: Clamps;
}

/** A machine that wrote there, for the person to be told of. */
export interface SyncDevice {
  /** When it last wrote. */
  at: number;
  /** What the browser calls itself, e.g. `Firefox`. */
  browser: string;
}

/** The one item that says which shards count. */
export interface Pointer {
  version: 1;
  /** Made when the area was first written to: another one is another person's, or was begun anew. */
  set: string;
  /** The keys of all shards. */
  shards: readonly string[];
  devices: Readonly<Record<string, SyncDevice>>;
}

/** Items by their keys, as `storage.sync` has them. */
export type AreaItems = Readonly<Record<string, unknown>>;

/** What lies there. `unknown`: something of ours that this version cannot read. */
export type AreaState =
  | { kind: 'empty' }
  | { kind: 'unknown' }
  | {
      kind: 'set';
      pointer: Pointer;
      content: SyncContent;
      /** Shards that the pointer names and that have not arrived, or are damaged. */
      missing: readonly string[];
    };

/** What is to be written, in this order: shards, and read back; then the pointer. */
export interface AreaWrite {
  shards: Readonly<Record<string, unknown>>;
  pointer: Pointer;
}

/** What became of a call to the area. `full`: it does not fit; `refused`: too many writes; `shut`: there is no such area, or it cannot be opened. */
export type AreaAnswer = 'done' | 'full' | 'refused' | 'shut';

/** Why an exchange did not come to its end; what is being done about it follows from the kind. */
export type SyncProblem = 'full' | 'refused' | 'shut' | 'not-kept' | 'newer' | 'not-read-back';

/**
 * What has to be asked before anything is written or taken in: `first`, when it was switched on; `empty`, when nothing lies where
 * something did; `foreign`, when what lies there was begun by somebody else.
 */
export type SyncQuestion = 'first' | 'empty' | 'foreign';

/** Where the exchange of this machine stands. */
export interface SyncState {
  isOn: boolean;
  /** The set it takes part in; null before the first exchange. */
  set: string | null;
  question: SyncQuestion | null;
  clamps: Clamps;
  /** Writes of the last day, and when one was refused last; epoch ms. */
  writes: readonly number[];
  refusedAt: number | null;
  /** Since when nothing has pointed to a shard. */
  stale: Readonly<Record<string, number>>;
  /** Since when shards are waited for. */
  missingSince: number | null;
  /** When both said the same last, and who wrote there. */
  lastAt: number | null;
  devices: Readonly<Record<string, SyncDevice>>;
  problem: { kind: SyncProblem; at: number } | null;
  /** When there is something to write that waits; null for nothing. */
  dueAt: number | null;
  /** What both were like when they were last looked at: as long as it is so, there is nothing to exchange but what waits. */
  signature: string | null;
  /** What did not fit. */
  leftOut: { records: number; marks: number };
}

/** What an exchange works with. */
export interface SyncPort {
  /** Undefined where it cannot be opened. */
  readItems(): Promise<AreaItems | undefined>;
  writeItems(items: Readonly<Record<string, unknown>>): Promise<AreaAnswer>;
  removeItems(keys: readonly string[]): Promise<AreaAnswer>;
  /** What this machine has, without clamps. @param there what lies in the area */
  listOwn(clamps: Clamps, there: SyncContent): Promise<Omit<SyncContent, 'clamps'>>;
  /** Takes in what came. @returns false where it could not be kept: then nothing is written either */
  keep(incoming: SyncContent): Promise<boolean>;
  /** Epoch ms. */
  now(): number;
}
