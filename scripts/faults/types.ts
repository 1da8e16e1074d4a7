import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import type { SampleNewsletter } from '../../tests/newsletter/server.ts';
import type {
  AnnotationRow,
  GuideRow,
  IssueRow,
  LedgerRow,
  LogEntryRow,
  NewsletterRow,
  ReadingRow,
  UnfinishedRow,
} from '../../utils/store/types.ts';

/** The companion with two newsletters, and whom it is asked to hold out against. */
export interface Household {
  browser: CompanionBrowser;
  /** The home newsletter. */
  newsletter: SampleNewsletter;
  second: SampleNewsletter;
  secondId: string;
  close(): Promise<void>;
}

/** All that is judged of what is stored, read past the code under test. */
export interface Stored {
  newsletters: NewsletterRow[];
  issues: IssueRow[];
  ledger: LedgerRow[];
  readings: ReadingRow[];
  guides: GuideRow[];
  annotations: AnnotationRow[];
  logEntries: LogEntryRow[];
  unfinished: UnfinishedRow[];
  /** Bytes that can be read of each guide's file; null where they cannot be. */
  files: Record<string, number | null>;
  /** Null where storage.local cannot be read. */
  local: Record<string, unknown> | null;
  badge: string;
}

/** Something done in a page. It was done once the page said so; a fault that comes in between may leave either state. */
export type LoadLine =
  | { kind: 'marking' | 'marked'; title: string; isRead: boolean }
  | { kind: 'noting' | 'noted'; title: string; note: string };

/** What a person saw done to one issue. */
export interface Seen<T> {
  /** As the page said last; undefined while nothing was said yet. */
  said: T | undefined;
  /** Begun, and not said to be done. */
  begun: T[];
  /** How often it was begun, and how often it was said to be done. */
  tries: number;
  done: number;
}

/** What a person saw: what has to be there, whatever happens to browser and profile. By title, since ids may be made anew. */
export interface Books {
  /** The last reading that was there before: later ones are of what was seen. */
  since: number;
  published: Set<string>;
  marks: Map<string, Seen<boolean>>;
  notes: Map<string, Seen<string>>;
  /** Ids of what was noted and logged, and of the newsletters subscribed to. */
  kept: Set<string>;
  newsletters: Set<string>;
  /** Titles of the issues that a notification told of and that are marked as told. */
  told: Set<string>;
  /** Titles of guides that were saved. */
  saved: Set<string>;
}

/** What is wrong, in words for whoever runs the command. */
export interface Blame {
  lost: string[];
  doubled: string[];
  stuck: string[];
}

export interface Verdict extends Blame {
  fault: string;
  /** What the pages told the person of it; null where there was nothing to tell. */
  told: string | null;
}
