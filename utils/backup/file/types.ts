import type { SourceAddress } from '../../feed/types.ts';
import type { FormerKept, Tally } from '../../store/transfer/types.ts';
import type {
  CorrectionRow,
  GuideRow,
  IssueBodyRow,
  IssueRow,
  OwnStamp,
  PlaceRow,
} from '../../store/types.ts';
import type { Clamps, MergeRecord } from '../merge/types.ts';

/**
 * A backup file is gzip over lines of JSON: a heading, a row a line, an end. Behind a row of the kind `file` stand the bytes of
 * the file itself, as many as it says. Rows of one kind stand together, in the order of `BackupRow`: what others need comes first.
 */

/** The first line. */
export interface BackupHeading {
  format: 'newsletter-companion-backup';
  /** Counts up when a former version could not read the file any more. */
  version: number;
  /** Whose companion made it, as the profile has it; files of former versions do not say. */
  addOnId?: string;
}

/** The last line. A file without it was cut off. */
export interface BackupEnd {
  /** When it was made, epoch ms. */
  madeAt: number;
  rows: number;
  /** How many rows were left out since they were larger than is read; absent for none. */
  leftOut?: number;
  /** Of all that stands above, as lines and files, before it was compressed. */
  bytes: number;
  /** Of the same: `startChecksum`. */
  checksum: string;
}

export type BackupRow =
  | { kind: 'clamps'; row: Clamps }
  /** Subscriptions, settings, readings, notes and the log: what is merged. */
  | { kind: 'record'; row: MergeRecord }
  /** What is united: what is there stays, what lacks is added. */
  | { kind: 'issue'; row: IssueRow; body: IssueBodyRow | null }
  | { kind: 'place'; row: PlaceRow }
  | { kind: 'correction'; row: CorrectionRow }
  | { kind: 'guide'; row: GuideRow }
  | { kind: 'file'; row: BackupFile };

export type BackupKind = BackupRow['kind'];

/** A guide's file, or that of a former edition. */
export interface BackupFile {
  guideId: string;
  issueId: string;
  newsletterId: string;
  version: number;
  sha256: string;
  savedAt: number;
  /** When another edition took its place; null for the present one. */
  replacedAt: number | null;
  type: string;
  bytes: number;
}

/** A row as it is written, with its file where it has one. */
export interface OutgoingRow {
  row: BackupRow;
  file?: Uint8Array<ArrayBuffer>;
}

/** A row as it was read and found to be one, with its file where it has one. */
export interface IncomingRow {
  row: BackupRow;
  readFile: (() => Blob) | null;
}

/**
 * Why a file is not taken.
 *
 * - `foreign`: it is something else, gzip or not.
 * - `of-another`: the companion of another newsletter made it.
 * - `newer`: a later version of the companion made it.
 * - `damaged`: it ends before its end, or its bytes are not those that were written.
 * - `too-large`: it holds more than any backup does.
 * - `unreadable`: the browser does not hand it out (any more).
 */
export type BackupFault = 'foreign' | 'of-another' | 'newer' | 'damaged' | 'too-large' | 'unreadable';

export interface BackupError {
  kind: BackupFault;
  /** How many rows were read before. */
  rows: number;
  /** What the last of them was; null where there was none. */
  at: BackupKind | null;
}

/** How far something has come: bytes done of all there are. */
export type OnProgress = (done: number, all: number) => void;

/** What came of what is merged, kind by kind. */
export interface TakenRecords {
  subscriptions: Tally;
  settings: Tally;
  readings: Tally;
  notes: Tally;
  entries: Tally;
  /** Of the newsletters that come in. */
  addresses: string[];
}

export interface FormerSetting {
  key: string;
  /** Undefined where nobody had chosen anything. */
  former: unknown;
  /** Of what the backup set; undefined where it set nothing. */
  stamp: OwnStamp | undefined;
}

/** A newsletter that was removed, with what it takes to subscribe to it anew. */
export interface FormerNewsletter {
  id: string;
  /** Null for one that nobody chose. */
  name: string | null;
  address: string;
  source: SourceAddress | null;
}

/** How it was before a backup was restored, as far as that can be put back (`undo-restore.ts`). */
export interface RestoredFrom {
  /** Ids of newsletters that came in. */
  newsletters: string[];
  /** Those that went. */
  removed: FormerNewsletter[];
  settings: FormerSetting[];
  kept: FormerKept[];
}

/** What restoring a backup would do, or did. */
export interface Restored extends TakenRecords {
  /** When the backup was made, epoch ms. */
  madeAt: number;
  /** How many rows are left out: too large to be in it, or such as cannot be. */
  leftOut: number;
  issues: Tally;
  guides: Tally;
  /** Files of guides, former editions too. */
  files: Tally;
}
