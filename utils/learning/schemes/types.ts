/** What regulators and colleges ask of an entry, as data: rules change, and a new one is a new file. */

export type SchemeKey = 'gmc' | 'nmc' | 'hcpc' | 'mba' | 'racgp' | 'racp' | 'mainport' | 'ama' | 'aafp';

/** What of an entry fills a box. */
export type BoxSource =
  | 'day'
  | 'days'
  | 'title'
  | 'provider'
  | 'activity'
  | 'topics'
  | 'method'
  | 'learned'
  | 'change'
  | 'impact'
  | 'reflection'
  | 'hours'
  | 'participatoryHours'
  | 'category'
  | 'choice'
  | 'evidence'
  | 'reference';

/** What the person can do about a box that is empty. */
type BoxHelp =
  /** Nothing: it is known from what was read, or the same for all. */
  | 'by-itself'
  /** One of the questions fills it. */
  | 'answer-learned'
  | 'answer-change'
  | 'answer-impact'
  | 'answer-any'
  | 'name-topics'
  | 'choose'
  | 'name-evidence';

export interface Box {
  key: string;
  /** As the scheme calls it. */
  label: string;
  source: BoxSource;
  /** The scheme asks for it; others are of use to whoever reads the entry. */
  isNeeded: boolean;
  help: BoxHelp;
}

/** What an entry may belong to; `key` is what `LogEntry.domains` holds behind the scheme's own. */
export interface Choice {
  key: string;
  label: string;
}

export interface HoursRule {
  /** Parts of an hour that are told apart: 4 for quarters, 100 for hundredths. Always to the nearest. */
  partsOfHour: 4 | 100;
  /** Each entry is rounded, and the sum is that of what stands in the rows; else minutes are summed, and that is rounded. */
  isRoundedEach: boolean;
  /** Hours a period asks for of all activities together; null where it names none. */
  asked: number | null;
  /** Hours of activities that one does with others; reading gives none of them. */
  participatoryAsked: number | null;
  /** Hours asked for of the category that reading belongs to, and the most that count; null where there is no such number. */
  categoryAsked: number | null;
  categoryMost: number | null;
}

export interface Scheme {
  key: SchemeKey;
  name: string;
  /** ISO 3166-1. */
  country: 'GB' | 'AU' | 'CA' | 'US';
  /** Where the rule stands, the nearest to its author first. */
  sources: readonly string[];
  /** The month in which it was looked up, `YYYY-MM`. */
  lookedUp: string;
  boxes: readonly Box[];
  /** How hours are counted; null where the scheme asks for none. */
  hours: HoursRule | null;
  /** What is summed and listed together. `own`: from a day that each person has; `calendar`: from 1 January. */
  period: { years: number; from: 'own' | 'calendar' };
  /** Each calendar year is a list of its own, whatever the period. */
  isListedByYear: boolean;
  /** What reading is called there; null where nothing is told apart. */
  category: string | null;
  choices: readonly Choice[];
  /** Nothing promotional may be logged: the person is asked to look at what was sponsored. */
  excludesPromotional: boolean;
  /** Months in a row without an activity that must be explained; null where that is not asked. */
  gapMonths: number | null;
}
