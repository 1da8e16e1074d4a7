import type { StampedParts } from './stamp-changes.ts';
import type { AnnotationRow, LedgerRow, LogEntryRow, NewsletterRow } from './types.ts';

/** What of each table's rows is merged between machines, part by part. What is left out follows, or is this machine's own. */

export const newsletterParts = {
  fields: ['name', 'address', 'addedAt', 'pausedAt', 'isMuted'],
  texts: [],
} as const satisfies StampedParts<NewsletterRow>;

/** All else that the ledger says follows from the readings, or was the publisher's. */
export const ledgerParts = { fields: [], texts: ['note'] } as const satisfies StampedParts<LedgerRow>;

export const annotationParts = {
  fields: [
    ...(['newsletterId', 'identity', 'guideId', 'page', 'anchor', 'isDetached', 'textHash'] as const),
    ...(['colour', 'issueTitle', 'publishedAt', 'createdAt'] as const),
  ],
  texts: ['note'],
} as const satisfies StampedParts<AnnotationRow>;

export const logEntryParts = {
  fields: [
    ...(['newsletterId', 'identity', 'source', 'startedAt', 'finishedAt', 'minutesMeasured'] as const),
    ...(['minutes', 'method', 'topics', 'followUpOn', 'followUps', 'domains', 'evidence'] as const),
    ...(['createdAt'] as const),
  ],
  texts: ['learned', 'impact', 'change'],
} as const satisfies StampedParts<LogEntryRow>;
