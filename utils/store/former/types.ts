import type { IssueParts } from '../../issue/types.ts';
import type { CheckRecord, CheckStateRow, NewsletterRow, OpenedFrom } from '../types.ts';

/** Rows as versions 1 and 2 of the database wrote them; what version 1 did not know yet is optional. */

export type FormerNewsletterRow = Pick<NewsletterRow, 'id' | 'name' | 'address'> &
  Partial<Pick<NewsletterRow, 'addedAt' | 'pausedAt' | 'isMuted' | 'removedAt'>> &
  Pick<
    CheckStateRow,
    | 'source'
    | 'validators'
    | 'bodyHash'
    | 'lastCheckAt'
    | 'lastSuccessAt'
    | 'nextCheckAt'
    | 'nextCheckReason'
    | 'failures'
  > &
  Partial<Pick<CheckStateRow, 'redirect' | 'freshUntil' | 'hints'>> & {
    checks?: (Omit<CheckRecord, 'reason'> & Partial<Pick<CheckRecord, 'reason'>>)[];
  };

export interface FormerIssueRow {
  id: string;
  newsletterId: string;
  guidKey: string | null;
  urlKey: string | null;
  fingerprint: string;
  parts: Omit<IssueParts, 'publishedDay' | 'isDayOnly'>;
  html: string;
  textHash: string;
  publishedAt: number;
  firstSeenAt: number;
  updatedAt: number;
  unread: 0 | 1;
  announced: 0 | 1;
  linksRefreshedAt?: number | null;
  revisions?: { replacedAt: number; title: string; textHash: string; html: string }[];
}

/** A row of the ledger as the versions up to 0.2 kept it, in the database and, without what was empty, in its mirror. */
export interface FormerLedgerRow {
  /** Day and title, such as `2026-10-22 rosacea`; `undated` for a day that is not known. */
  fingerprint: string;
  newsletterId: string;
  title: string;
  publishedAt: number;
  guidKey?: string | null;
  /** Without the four digits at the end that `normaliseUrl` leaves now. */
  urlKey?: string | null;
  url?: string | null;
  openedAt?: number | null;
  lastOpenedAt?: number | null;
  readAt?: number | null;
  where?: OpenedFrom | null;
  activeSeconds?: number;
  note?: string;
}

/** A row of the ledger with the id of its issue, which the mirror had as well. */
export type FormerReading = FormerLedgerRow & { issueId: string };
