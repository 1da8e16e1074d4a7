/**
 * What a citation names. Days are calendar days, `YYYY-MM-DD`: they name the same day wherever the citation is read. Whoever
 * paid for an issue has no place here.
 */

/** A person whose name is known in its parts. */
export interface Person {
  /** With its particles: "van der Berg". */
  family: string;
  given: string | null;
  /** "Jr.", "III"; null for none. */
  suffix: string | null;
}

/** An organisation, or a person of whom only the whole name is known: it is never taken apart. */
interface WholeName {
  name: string;
}

export type Author = Person | WholeName;

/** The words that are cited of an issue. */
export interface CitedQuote {
  text: string;
  /** Who said them; null where the issue names nobody. */
  author: string | null;
}

/** An issue in which something stands. */
export interface CitedSource {
  title: string;
  publication: string | null;
  publishedDay: string | null;
  url: string | null;
}

/** One thing that can be cited. Every part that is not known is null or empty, and is left out of every form. */
export interface Citable extends CitedSource {
  /** `quote` is an issue, cited for some of its words. */
  kind: 'issue' | 'guide' | 'book' | 'quote';
  /** In the order in which they are named; empty where none is. */
  authors: readonly Author[];
  /** The newsletter in which it was published or offered; of a book none. */
  publication: string | null;
  /** The organisation or house behind it. */
  publisher: string | null;
  /** The day in the publisher's zone. */
  publishedDay: string | null;
  /** When it was read, in the reader's zone. */
  accessedDay: string | null;
  /** When the version was read that is cited, where another one has taken its place since. */
  versionReadDay: string | null;
  /** As it is printed: "2nd ed". */
  edition: string | null;
  /** SHA-256 of the file that was read, hexadecimal: it tells editions of a guide apart. */
  hash: string | null;
  /** "12" or "12-14". */
  pages: string | null;
  quote: CitedQuote | null;
  /** The issue that recommends a book. */
  recommendedIn: CitedSource | null;
}

/** When an issue came out, as the database has it. */
export interface Published {
  /** Epoch ms UTC; null when undated. */
  publishedAt: number | null;
  /** The day as its publisher wrote it, `YYYY-MM-DD`; without it the day in UTC is named. */
  publishedDay?: string | null | undefined;
  /** No time was written: the day holds in every zone. */
  isDayOnly?: boolean | undefined;
}

/** What is said of an issue where it is cited (`IssueParts` has all of it). */
export interface IssueFacts extends Published {
  title: string;
  publication: string | null;
  url: string | null;
  /** Who signs it; null or absent for nobody. */
  signedBy?: string | null | undefined;
}

/** When and where it was read. */
export interface ReadingFacts {
  /** The newsletter's time zone, where it is known. */
  timeZone: string | null;
  /** The day on which it is cited, `YYYY-MM-DD`, in the reader's zone; null to leave it out. */
  accessedDay: string | null;
  /** The day on which the version was read that is cited, where another one has taken its place; else null. */
  versionReadDay?: string | null | undefined;
}

/** What a saved guide is (`GuideRow` has all of it). */
export interface GuideFacts {
  title: string;
  sha256: string | null;
}

export type CitationFormat = 'ama' | 'vancouver' | 'ris' | 'bibtex' | 'csl-json';
