import type { Anchor } from '../learning/anchors/types.ts';
import type { TextChange } from '../learning/corrections/types.ts';
import type { LogEntry } from '../learning/log/types.ts';
import type { RowStamps } from './stamp-types.ts';

/** Rows of what a person noted, logged and is told to have been corrected. Times are epoch milliseconds UTC. */

export type AnnotationColour = 'yellow' | 'green' | 'blue' | 'pink';

/**
 * A highlight of an issue, or a note on a page of a guide. Like the ledger it refers to the issue by identity and repeats what a
 * list shows of it: issues and guides can be lost, this cannot be fetched again. A row that was removed stays as a tombstone,
 * of which soon nothing is left but what says so (`emptyRemoved`).
 */
export interface AnnotationRow {
  id: string;
  newsletterId: string;
  identity: string;
  /** The guide it is of, with the page from 1; null for what is of the issue's own text. */
  guideId: string | null;
  page: number | null;
  /** Where it stands in the text of `textHash`, as W3C selectors; null for a note on a whole page. */
  anchor: Anchor | null;
  /** What `anchor` quotes was kept as a note of its own: it is put nowhere in the text. Absent while it belongs to a place. */
  isDetached?: boolean;
  /** `IssueRow.textHash` of the version that `anchor` speaks of; of a guide its SHA-256. */
  textHash: string;
  colour: AnnotationColour;
  note: string;
  issueTitle: string;
  publishedAt: number;
  createdAt: number;
  changedAt: number;
  /** When it was removed; null while it is there. `isRemoved` repeats it for the index. */
  removedAt: number | null;
  isRemoved: 0 | 1;
  /** When each part of it was written, for merging with other machines. */
  stamps?: RowStamps | undefined;
}

/** An entry of the learning log; a row that was removed stays as a tombstone, as an annotation does. */
export interface LogEntryRow extends LogEntry {
  /** The issue it is of; null for what was learnt elsewhere. */
  newsletterId: string | null;
  identity: string | null;
  removedAt: number | null;
  isRemoved: 0 | 1;
  /** When each part of it was written, for merging with other machines. */
  stamps?: RowStamps | undefined;
}

/**
 * An issue whose text changed after it was read. `due`: not compared yet; `open`: something changed that a reader has to know;
 * `silent`: wording or typography alone; `seen`: the person has seen it.
 */
export interface CorrectionRow {
  issueId: string;
  newsletterId: string;
  identity: string;
  /** `IssueRow.textHash` of the version that was read, and of the one it was compared with. */
  fromHash: string;
  toHash: string;
  state: 'due' | 'open' | 'silent' | 'seen';
  /** Worst first; those that stay silent are left out. */
  changes: readonly TextChange[];
  /** When the text was last found changed. */
  changedAt: number;
  seenAt: number | null;
}

/** An edition of a guide that was published again with other contents. Its file is kept beside the newer one. */
export interface GuideEditionRow {
  guideId: string;
  /** `GuideRow.version` it was saved as. */
  version: number;
  sha256: string;
  bytes: number;
  savedAt: number;
  replacedAt: number;
}
