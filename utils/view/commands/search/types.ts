import type { CorrectionKind } from '../../types.ts';

/** What the search page, its worker and its components say to each other. Times are epoch milliseconds UTC. */

type KindFilter = 'all' | 'issue' | 'guide';
type StateFilter = 'all' | 'unread' | 'read';

export interface SearchFilters {
  kind: KindFilter;
  state: StateFilter;
  /** Null for all newsletters. */
  newsletterId: string | null;
  /** In the person's own calendar; null for all years. */
  year: number | null;
}

export interface SearchQuestion {
  text: string;
  filters: SearchFilters;
  /** Other spellings and names of medicines are found too. */
  spelling: boolean;
  limit: number;
}

export interface MarkedText {
  text: string;
  /** Ranges in `text`, UTF-16 units, in order, apart from each other. */
  marks: readonly (readonly [start: number, end: number])[];
}

export interface FoundItem {
  id: string;
  kind: 'issue' | 'guide';
  newsletterId: string;
  title: MarkedText;
  /** Of a guide: the issue it came with. */
  issueTitle: string | null;
  publishedAt: number;
  isDayOnly: boolean;
  isUnread: boolean;
  /** Of an issue: the worst of what was corrected since it was read; null while there is nothing to tell, or that is looked up. */
  corrected: CorrectionKind | null;
  /** Of a guide: its file is kept. */
  isSaved: boolean;
  /** Why it was found; null while that is looked up, and where only the title says it. */
  snippet: (MarkedText & { isNote: boolean }) | null;
  /** Where the piece of text stands in the issue's canonical text; null for its beginning. */
  at: number | null;
  /** Of a guide: the page the piece stands on, from 1; null where that is not known. */
  page: number | null;
}

export interface SearchAnswer {
  question: SearchQuestion;
  items: FoundItem[];
  total: number;
  /** What was added to the question. */
  also: string[];
  /** The pieces of text are there. */
  isWhole: boolean;
}

/** What the page asks of its worker: the pieces of text of an answer. The newest wins. */
export interface SearchRequest {
  number: number;
  /** Null: nothing any more. */
  answer: SearchAnswer | null;
}

/** The same answer with pieces of text; none comes where they cannot be had. */
export interface SearchReport {
  number: number;
  answer: SearchAnswer;
}
