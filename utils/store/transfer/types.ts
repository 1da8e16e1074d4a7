import type { AnnotationRow, IssueBodyRow, IssueRow, LogEntryRow } from '../types.ts';

/** How something is done: for good; or on trial, when nothing is written and it is only told what would come of it. */
export type Manner = 'for-good' | 'on-trial';

/** What came of rows that were united with those that are here: `left` stay as they are here. */
export interface Tally {
  added: number;
  changed: number;
  /** Absent for none. */
  removed?: number;
  left: number;
}

/** An issue with what it says. */
export interface ArrivedIssue {
  row: IssueRow;
  body: IssueBodyRow | null;
}

/** What is known of the newsletters of a file before anything of it is united. */
export interface Newcomers {
  /** Those subscribed to here, or by the file: what comes of others is left. */
  wanted: ReadonlySet<string>;
  /** `listKnownKeys`, before anything of it was written: what has none of them is compared with nothing. */
  knownKeys: ReadonlySet<string>;
}

/** What issues and newsletters of a file are called here, where that is another name: by what they are called there. */
export interface Names {
  /** Ids of issues. */
  issues: Map<string, string>;
  newsletters: Readonly<Record<string, string>>;
}

/** What was noted or logged, as it was before a file brought another state of it. */
export interface FormerKept {
  kind: 'annotation' | 'entry';
  id: string;
  /** Null where there was none. */
  former: AnnotationRow | LogEntryRow | null;
  /** `changedAt` of what the file made of it: what was changed since stays. */
  changedAt: number;
}
