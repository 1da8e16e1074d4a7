/** Languages there is a table of patterns for. */
export type Language = 'en' | 'es' | 'de' | 'fr' | 'pt';

/** The recurring headings of a newsletter. */
export type HeadingKind =
  | 'learn'
  | 'contents'
  | 'guide'
  | 'go-deeper'
  | 'book'
  | 'quote'
  /** May announce a quotation, or the writer's own thoughts: only a marked quotation counts under it. */
  | 'thought'
  | 'next'
  | 'look-back'
  | 'sponsor'
  | 'greeting'
  | 'sign-off'
  | 'furniture';

/** How one language names who pays for an issue. */
export interface SponsorPatterns {
  /** The words before a sponsor's name, where they speak of the issue. */
  sponsor: RegExp[];
  /** The words after a sponsor's name: "Thanks to" NAME "for supporting this issue". The name is group 1. */
  sponsorBetween: RegExp[];
  /** Where a name that is not linked ends: NAME "who make creams". */
  sponsorEnd: RegExp[];
  /** The heading of a further ad, when it also names a sponsor: "A message from". */
  adFrom: RegExp[];
  /** A line that names no sponsor but the letter's software, its makers or its readers; or who paid for a study. */
  notSponsor: RegExp[];
  /** A line that names the software where it stands alone at the end of a letter: "Powered by". */
  credit: RegExp[];
  /** What an ad sets apart that is no name: the words of a button or of a picture. */
  notBrand: RegExp[];
}

/** How one language says what a coming issue holds. */
export interface NextIssuePatterns {
  /** A sentence on what a coming issue holds: the letter will do something. */
  nextIssue: RegExp[];
  /** A sentence that may say so: only among the letter's last, where nothing else is left to speak of. */
  nextIssueAtEnd: RegExp[];
  /** A sentence that says so under a heading of the outlook, where it need not say when. */
  underNext: RegExp[];
  /** A heading that names a coming issue: whatever stands under it speaks of that. */
  nextHeading: RegExp[];
  /** A sentence that looks like one on a coming issue but is not: a patient's next appointment, the writer's plans, a day alone. */
  notNextIssue: RegExp[];
}

/** How one language says what an earlier issue held. */
export interface LookBackPatterns {
  /** A sentence on what an earlier issue held: a verb of publishing, or a word for an issue. Without, it tells a story. */
  lookBack: RegExp[];
  /** A sentence that tells of the past: only where it links to the letter's own site. */
  lookBackOwn: RegExp[];
  /** A sentence that may speak of an earlier issue: only where it links to it. */
  lookBackLinked: RegExp[];
  /** A sentence that goes on after one on an earlier issue: "If you missed it, read it here." */
  lookBackMore: RegExp[];
}

/** How one language takes its leave. */
export interface ClosingPatterns {
  /** A sentence that says goodbye and nothing else. */
  signOff: RegExp[];
  /** A line before a name at the end of a letter. */
  valediction: RegExp[];
  /** A line that calls to do something, or says where it was written: in a name's place, but none. */
  notName: RegExp[];
  /** Words of footers that nobody is called by: below a mere wish such a line is no signature. */
  notPerson: RegExp[];
  /** A line that is a signature without any farewell: "The Skin Notes Team". */
  team: RegExp[];
}

/**
 * How one language says the recurring things. Patterns see text without emoji and accents, with straight quotation marks
 * and apostrophes (`normaliseText`), and are matched ignoring case; those of `headings` see the whole heading without
 * its final colon.
 */
export interface Patterns extends SponsorPatterns, LookBackPatterns, NextIssuePatterns, ClosingPatterns {
  headings: Record<HeadingKind, RegExp[]>;
  /** Words of time at a heading's end that change nothing in what it announces. */
  headingTail: RegExp[];
  /** What a text must hold to be worth a closer look, accents left out: most paragraphs are not. */
  hints: Record<'sponsor' | 'nextIssue' | 'lookBack', RegExp[]>;
  /** A sentence that welcomes. */
  greeting: RegExp[];
  /** A sentence of the letter's machinery: subscribe, share, read online. */
  furniture: RegExp[];
  /** A heading that offers something to keep; counts only over a file. */
  fileOffer: RegExp[];
  /** What is offered to go deeper: module, course … */
  course: RegExp[];
  /** "Whether you're a clinician or a student, " before the clause that counts. */
  leadIn: RegExp[];
  /** The word "book". */
  book: RegExp[];
  /** Words that lead to a book's title, up to a comma or a colon: "My pick this month". Most of them are no title. */
  lead: RegExp[];
  /** The beginning of a sentence that goes on to a title without any mark: "I finished". */
  beforeTitle: RegExp[];
  /** Before a book's title on a line of its own: "Title:". */
  titleLabel: RegExp[];
  /** Between a book's title and its author; the first word or words after the title. */
  by: RegExp[];
  /** Whether `by` is also a common word inside titles ("La casa de los espíritus"). */
  byIsCommon: boolean;
  /** Before the place a quotation was met, which is not its author. */
  citing: RegExp[];
  /** Words before "by" that make prose of it, not a title with its author. */
  passive: RegExp[];
  /** What stands in a title's place before "by" and is none: "Photo", "Join us for the evening". */
  notTitle: RegExp[];
  /** A line in which a book's author goes before its title, up to a colon; none where a subtitle stands behind it. */
  authorFirst: RegExp[];
  /** What stands before the name in "Poet and novelist Hermann Hesse on …:". */
  roles: RegExp[];
  /** What follows the name there: "on", "reveals how". */
  afterName: RegExp[];
  /** Words of nobody: "Chilean saying". */
  proverb: RegExp[];
  /** A subtitle that says nothing of this issue: number, date, what the newsletter is and when it comes. */
  numbering: RegExp[];
}

export type Languages = Record<Language, Patterns>;

/** The table for a text, by its language; for one in no known language the table of all. */
export type PatternTables = Record<Language | 'unknown', Patterns>;

/**
 * What one newsletter says in its own way, in plain words, as its readers see them: case, accents, emoji and a colon at the end
 * make no difference.
 */
export interface OwnWords {
  /** The headings of its recurring parts, whole. */
  readonly headings?: Partial<Record<HeadingKind, readonly string[]>>;
  /** The words before the name of who pays for an issue. */
  readonly sponsor?: readonly string[];
}
