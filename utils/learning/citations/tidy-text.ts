/** Blanks that break lines or align columns; those of typography, as in "5 mg", stay. */
const breaking = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
/** What nobody sees: controls, and what marks the beginning of files and places to break words. */
const unseen = /(?![\t\n\v\f\r\u0085])\p{Cc}|\u200B|\uFEFF/gu;

/** A text on one line, as fields of references hold it: line breaks and runs of blanks are one blank. Null is empty. */
export function tidyText(text: string | null): string {
  // What nobody sees goes first: two blanks with it between them are one.
  return (text ?? '').replace(unseen, '').replace(breaking, ' ').toWellFormed().trim();
}
