import { citableIssue } from './citable-issue.ts';
import type { Citable, CitedQuote, IssueFacts, ReadingFacts } from './types.ts';

/** Words of an issue: a quote that it prints, with who said it, or a passage of its own, of which the issue is the speaker. */
export function citableQuote(quote: CitedQuote, issue: IssueFacts, reading: ReadingFacts): Citable {
  return { ...citableIssue(issue, reading), kind: 'quote', quote };
}
