/** The recurring headings of a newsletter. */
export type HeadingKind =
  | 'learn'
  | 'contents'
  | 'guide'
  | 'go-deeper'
  | 'book'
  | 'quote'
  | 'next'
  | 'look-back'
  | 'sponsor'
  | 'greeting'
  | 'sign-off'
  | 'furniture';

/**
 * How one language says the recurring things. Patterns see text without emoji and with straight apostrophes, and are
 * matched ignoring case; those of `headings` see the whole heading without its final colon.
 */
export interface Patterns {
  headings: Record<HeadingKind, RegExp[]>;
  /** The words before a sponsor's name, where they speak of the issue. */
  sponsor: RegExp[];
  /** A sentence that welcomes. */
  greeting: RegExp[];
  /** A sentence that says goodbye and nothing else. */
  signOff: RegExp[];
  /** A sentence on what an earlier issue held. */
  lookBack: RegExp[];
  /** A sentence on what a coming issue holds. */
  nextIssue: RegExp[];
  /** What is offered to go deeper: module, course … */
  course: RegExp;
  /** "Whether you're a clinician or a student, " before the clause that counts. */
  leadIn: RegExp;
  /** A line before a name at the end of a letter. */
  valediction: RegExp;
  /** Between a book's title and its author. */
  by: RegExp;
  /** Before the place a quotation was met, which is not its author. */
  citing: RegExp;
  /** Words before "by" that make prose of it, not a title with its author. */
  passive: RegExp;
  /** A subtitle that says nothing of this issue: number, date. */
  numbering: RegExp;
}
