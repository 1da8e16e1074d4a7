import type { LogMethod, SourceKind } from '../log/types.ts';

/** What stands above the columns of a log. */
export type LogColumn =
  | 'started'
  | 'finished'
  | 'title'
  | 'provider'
  | 'published'
  | 'kind'
  | 'method'
  | 'minutes'
  | 'measured'
  | 'topics'
  | 'learned'
  | 'change'
  | 'impact'
  | 'followUps'
  | 'domains'
  | 'evidence'
  | 'address'
  | 'version'
  | 'reference'
  | 'sponsor'
  | 'entry';

/** What lies in a pack. */
type PackPart =
  | 'log'
  | 'schema'
  | 'table'
  | 'reflections'
  | 'references'
  | 'ris'
  | 'notes'
  | 'kept'
  | 'schemes';

/**
 * The words of an export, in the language of whoever exports. What a scheme calls its boxes, and what fills them by itself, is the
 * scheme's own; what programs read is the same in every language.
 */
export interface ExportWords {
  columns: Readonly<Record<LogColumn, string>>;
  kinds: Readonly<Record<SourceKind, string>>;
  methods: Readonly<Record<LogMethod, string>>;
  /** The name of the log. */
  log: string;
  source: string;
  untitled: string;
  days: (from: string, to: string) => string;
  /** Self-recorded, which is said wherever a time is. */
  took: (days: string, minutes: number) => string;
  sum: (range: { from: string; to: string }, entries: number, minutes: number) => string;
  /** It was asked again. */
  followUp: (weeks: number) => string;
  /** What a calendar asks about. */
  askedAgain: (title: string) => string;
  scheme: { name: string; lookedUp: string; record: string; selfRecorded: string };
  schemeTitle: (range: { from: string; to: string }, name: string, lookedUp: string) => string;
  notes: { title: string; read: string; highlighted: string; note: string; guide: string };
  noteCount: (count: number) => string;
  page: (page: number) => string;
  pack: {
    title: (range: { from: string; to: string }) => string;
    made: (entries: number, minutes: number, day: string) => string;
    selfRecorded: string;
    files: string;
    parts: Readonly<Record<PackPart, string>>;
    guides: (held: number) => string;
    gone: string;
    scheme: (name: string, lookedUp: string) => string;
    boxes: (labels: string) => string;
    entries: (count: number) => string;
    hours: (count: number) => string;
    participatory: (hours: number) => string;
    stillEmpty: (entries: number) => string;
    year: (year: number, sum: string) => string;
    gap: (from: string, to: string) => string;
    rule: (address: string) => string;
  };
}
