/** What an issue is. Every part that is not there is null or empty; a wrong part is worse than a missing one. */

/** What the extractor starts from: one entry of a feed or one post page, before anything is understood. */
export interface IssueSource {
  /** Empty when it has none. */
  title: string;
  /** The entry's description or the page's; null when empty or when it is the whole body. */
  subtitle: string | null;
  publication: string | null;
  /** Address of the web page, tracking parameters removed. */
  url: string | null;
  /** Epoch milliseconds UTC; midnight for a day without a time. */
  publishedAt: number | null;
  /** The calendar day as it was written, `YYYY-MM-DD` in the writer's own zone; null when undated. */
  publishedDay: string | null;
  /** A day was written without a time: it stays a day in every zone. */
  isDayOnly: boolean;
  /** Feed or page say that the text is for paying readers alone; absent where they say nothing. */
  isForPayers?: boolean | undefined;
  /** The body as HTML, untrusted. */
  html: string;
}

export interface Sponsor {
  name: string;
  url: string | null;
}

/** A text with the address it points to: look-back, module or course. */
export interface LinkedText {
  text: string;
  url: string | null;
}

export interface OfferedGuide {
  title: string;
  description: string | null;
  fileName: string;
  type: 'PDF';
  /** As printed, e.g. "3.79 MB"; null when not printed. */
  sizeText: string | null;
  /** Signed and short-lived on beehiiv: kept whole. */
  url: string;
}

export interface Book {
  title: string;
  author: string | null;
}

export interface Quote {
  text: string;
  author: string | null;
}

/** The recurring parts of one issue, as text. How they are found: docs/extraction.md. */
export interface IssueParts {
  /** To be shown: the issue's own, else its first words or its day. `IssueSource` tells whether it had one. */
  title: string;
  subtitle: string | null;
  publication: string | null;
  url: string | null;
  /** Epoch milliseconds UTC; midnight for a day without a time. */
  publishedAt: number | null;
  /** The calendar day as it was written, `YYYY-MM-DD` in the writer's own zone; null when undated. */
  publishedDay: string | null;
  /** A day was written without a time: it stays a day in every zone. */
  isDayOnly: boolean;
  /** The rest, or all of it, is for paying readers; absent in what a former version understood. */
  isForPayers?: boolean | undefined;
  sponsor: Sponsor | null;
  lookBack: LinkedText | null;
  /** At most 300 characters, whole sentences. */
  summary: string | null;
  learningPoints: string[];
  contents: string[];
  sections: string[];
  guides: OfferedGuide[];
  goDeeper: LinkedText | null;
  books: Book[];
  /** The first of `quotes`. */
  quote: Quote | null;
  quotes: Quote[];
  nextIssue: string | null;
  signedBy: string | null;
  /** Words / 230, at least 1. */
  readingMinutes: number;
}
