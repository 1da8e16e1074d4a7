/** Rows of the guides. Times are epoch milliseconds UTC. */

export type GuideFailure =
  /** The browser itself says that there is no network. */
  | 'offline'
  /** The file's host does not answer though the browser is online. */
  | 'unreachable'
  /** Its address leads to a website that may not be read; browsers do not say which. */
  | 'moved'
  | 'timeout'
  | 'no-permission'
  | 'expired'
  | 'too-large'
  | 'not-a-pdf'
  | 'cut-off'
  | 'server'
  /** The file's server asked to be left alone. */
  | 'wait'
  | 'no-space'
  /** The database did not take it. */
  | 'store';

export interface GuideRow {
  /** issue id + file name (+ the address' path where an issue has two files of one name): the signature changes, they stay. */
  id: string;
  issueId: string;
  newsletterId: string;
  /** Order within the issue, from 0. */
  position: number;
  title: string;
  description: string | null;
  fileName: string;
  type: 'PDF';
  sizeText: string | null;
  url: string;
  state: 'offered' | 'saving' | 'saved' | 'failed';
  failure: GuideFailure | null;
  /** When it was last tried in vain, and how often in a row; null and 0 once saved. */
  failedAt: number | null;
  failures: number;
  /** When it may next be tried by itself; null when it is saved, or waits for a person or a fresh link. */
  tryAt: number | null;
  /** Set once saved. */
  bytes: number | null;
  sha256: string | null;
  savedAt: number | null;
  /** Counts up each time another file is saved under this id. */
  version: number;
  issueTitle: string;
  publishedAt: number;
  /** The publisher named a day without an hour; absent in rows of earlier versions, which did not know. */
  isDayOnly?: boolean;
}

export interface GuideFileRow {
  guideId: string;
  file: Blob;
}
