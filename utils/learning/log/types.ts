/**
 * The learning log: what somebody read, and what it taught them, written when they agreed to it. All of it is self-recorded.
 * A `Day` is a calendar day of the person's own zone: an entry keeps its day wherever it is read later.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type SourceKind = 'issue' | 'guide' | 'book';

/** What was read. It refers to nothing: what an export needs stands in it. */
export interface LogSource {
  kind: SourceKind;
  /** The publication's name: what schemes call the provider. */
  newsletter: string;
  title: string;
  url: string | null;
  /** As its publisher names it; null where it names none. */
  publishedAt: Day | null;
  /** The hash of the version that was read; null where none was kept. */
  version: string | null;
  /** The source as a reference, plain text; empty until it is made. */
  citation: string;
  /** Who paid for the issue, as it says itself; null for nobody. Some schemes ask that nothing promotional is logged. */
  sponsor: string | null;
}

/** Read alone, or listened to alone: nothing of it is participatory. */
export type LogMethod = 'reading' | 'listening';

/** How many weeks after the reading it is asked again. */
export type FollowUpWeeks = 4 | 12;

/** Whether it changed anything, asked again. */
export interface FollowUp {
  weeks: FollowUpWeeks;
  answeredOn: Day;
  /** Empty where it was passed over. */
  answer: string;
}

export interface LogEntry {
  /** Made once, where it is written; up to 64 letters, digits, `-`, `_`, `.`, `:`. */
  id: string;
  source: LogSource;
  /** First and last day of the reading. */
  startedAt: Day;
  finishedAt: Day;
  /** Active reading as it was measured, in minutes to a tenth; 0 where nothing was. It stays when `minutes` is edited. */
  minutesMeasured: number;
  /** What the person says it took, in whole minutes: this is what counts. */
  minutes: number;
  method: LogMethod;
  topics: string[];
  /** The three questions, each empty where it was skipped. What did I learn? */
  learned: string;
  /** What next: what it means for practice and for those cared for. */
  impact: string;
  /** What will I do differently? */
  change: string;
  /** The next day on which it is asked again; null where that is not wished, or done. */
  followUpOn: Day | null;
  /** What was answered so far, in order. */
  followUps: FollowUp[];
  /** What it belongs to in a scheme, as `scheme:choice`: `gmc:knowledge`, `nmc:practise-effectively`. */
  domains: string[];
  /** What shows that it was read: names of files, addresses, words of the person. */
  evidence: string[];
  /** Epoch milliseconds. */
  createdAt: number;
  changedAt: number;
}

/** Both days belong to it. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Where a value is not what its schema asks for, and what it fails. `field` is a path, `source.url`; empty for the whole. */
export interface Fault {
  field: string;
  why: 'missing' | 'unknown' | 'type' | 'choice' | 'form' | 'size';
}
