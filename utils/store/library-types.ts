/** Rows of what the library keeps to find and show things. Times are epoch milliseconds UTC. */

/** Where somebody was in an issue. Like the ledger it refers to the issue by identity, which never changes. */
export interface PlaceRow {
  newsletterId: string;
  identity: string;
  /** In the canonical text of that version, UTF-16 units from its beginning. */
  position: number;
  /** `IssueRow.textHash` of the version that was read. */
  textHash: string;
  changedAt: number;
}

/** The words of a saved guide, read from its file once. */
export interface GuideTextRow {
  guideId: string;
  /** `GuideRow.version` of the file that was read. */
  version: number;
  /** `none`: pages without any text, as pictures have; `failed`: the file cannot be read; `late`: it took too long. */
  state: 'read' | 'none' | 'failed' | 'late';
  /** One text a page, in order; those read before it failed or time ran out. */
  pages: string[];
  /** Of the file; null when it could not be opened. */
  pageCount: number | null;
  readAt: number;
}

/** A quote or a book on its shelf: it repeats what the issue's parts say, so that a shelf reads no body. */
export interface ShelfRow {
  /** Issue id, kind and place within the issue. */
  id: string;
  kind: 'quote' | 'book';
  issueId: string;
  newsletterId: string;
  /** The words of the quote, or the title of the book. */
  text: string;
  author: string | null;
  issueTitle: string;
  publishedAt: number;
  isDayOnly: boolean;
}

/** One piece of the search index. What is in it is the matter of utils/search. */
export interface SearchPart {
  id: string;
  /** Documents in it. */
  documents: number;
  bytes: ArrayBuffer;
}

/** As it is stored: a Blob is read beside the page's own work, where megabytes in the row itself are unpacked within it. */
export type SearchPartRow = Omit<SearchPart, 'bytes'> & { bytes: Blob };

/** A document whose words changed since the index was brought up to date; written in the transaction of the change. */
export interface SearchDueRow {
  /** `issue:ID`, `guide:ID`; or `all` with the id of the last issue that has been indexed. */
  key: string;
  after: string | null;
  /** Counts up with each change, so that one that comes while this is being indexed is not passed over. */
  times: number;
}
