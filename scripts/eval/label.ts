import type { IssueParts } from '../../utils/issue/types.ts';
import { foldText } from './compare-issue.ts';

/** One field of one document: what it holds, or that it holds nothing (a trap). */
export interface Label {
  /** Path relative to the folder above the label file's. */
  file?: string;
  /** The body itself, in place of a file. */
  html?: string;
  field?: string;
  present?: boolean;
  text?: string;
  author?: string | null;
  /** Other authors that are as right. */
  authorAlso?: (string | null)[];
  name?: string;
  title?: string;
  sizeText?: string;
  /** The text in which what a coming issue holds is found. */
  evidence?: string;
}

/** What is shorter says nothing of a coming issue. */
const shortestNext = 30;

/** What was found for a label's field; empty when nothing was. */
export function foundFor({ field = 'quote' }: Label, parts: IssueParts): unknown[] {
  const { quote, nextIssue, sponsor, guides, books } = parts;
  const found: Record<string, unknown[]> = {
    quote: [quote],
    next: [nextIssue],
    sponsor: [sponsor],
    guide: guides,
    book: books,
  };
  return (found[field] ?? []).filter((value) => value !== null);
}

/** Whether a label that is present was found as it says: the rules of the label file's `note`. */
export function isRight(label: Label, parts: IssueParts): boolean {
  const { quote, nextIssue, sponsor, guides, books } = parts;
  const { author = null, authorAlso = [] } = label;
  switch (label.field ?? 'quote') {
    case 'quote':
      return (
        quote !== null &&
        isSame(quote.text, label.text) &&
        [author, ...authorAlso].some((one) => isSame(quote.author, one))
      );
    case 'next':
      return (
        nextIssue !== null &&
        nextIssue.length >= shortestNext &&
        foldText(label.evidence ?? '').includes(foldText(nextIssue))
      );
    case 'sponsor':
      return sponsor !== null && isSame(sponsor.name, label.name);
    case 'guide':
      return guides.some((one) => isSame(one.title, label.title) && isSame(one.sizeText, label.sizeText));
    case 'book':
      return books.some((one) => isSame(one.title, label.title) && isSame(one.author, author));
    default:
      return false;
  }
}

/** A size or name that is not given is not asked for. */
function isSame(found: string | null, wanted: string | null | undefined): boolean {
  if (wanted === undefined) return true;
  if (found === null || wanted === null) return found === wanted;
  return foldText(found) === foldText(wanted);
}
