import { findIssue, findIssueBody, findNeighbours } from '../../store/issues.ts';
import { findLedgerRow } from '../../store/ledger.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { IssueBodyRow, IssueRow } from '../../store/types.ts';

/** An issue next to this one. */
export interface Neighbour {
  id: string;
  title: string;
}

/** All that the reader shows of an issue. */
export interface Reading {
  issue: IssueRow;
  body: IssueBodyRow;
  newsletterName: string;
  note: string;
  /** Active reading so far. */
  activeSeconds: number;
  /** In the order of lists, of the same newsletter. */
  older: Neighbour | null;
  newer: Neighbour | null;
}

/** An issue as it is stored; undefined when there is none of this id, or its text was lost. */
export async function readReading(issueId: string): Promise<Reading | undefined> {
  const [issue, body] = await Promise.all([findIssue(issueId), findIssueBody(issueId)]);
  if (!issue || !body) return undefined;
  const [newsletter, row, { older, newer }] = await Promise.all([
    findNewsletter(issue.newsletterId),
    findLedgerRow(issue.newsletterId, issue.identity),
    findNeighbours(issue),
  ]);
  return {
    ...{ issue, body },
    newsletterName: newsletter?.name ?? body.parts.publication ?? '',
    note: row?.note ?? '',
    activeSeconds: row?.activeSeconds ?? 0,
    older: older ? { id: older.id, title: older.title } : null,
    newer: newer ? { id: newer.id, title: newer.title } : null,
  };
}
