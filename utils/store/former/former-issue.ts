import { mintIdentity } from '../../identity/mint-identity.ts';
import type { Witnesses } from '../../identity/types.ts';
import { witnessKeys } from '../../identity/witness-keys.ts';
import { witnessesOf } from '../../identity/witnesses-of.ts';
import { differenceFrom } from '../../text/differences.ts';
import { neverRead } from '../fold-readings.ts';
import { repeated } from '../repeated.ts';
import type { IssueBodyRow, IssueRow, ReadingState } from '../types.ts';
import { isMoment } from './former-reading.ts';
import type { FormerIssueRow } from './types.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * An issue of version 1 or 2, cut into list row and body. Its extractor counts as the first: it will be understood anew, which
 * gives it its plain text and its words as well. Pages upgrade, too, and have no reader of HTML.
 *
 * @param reading what the ledger knows of it
 * @param taken identities given so far, with the newsletter's id before them; the new one is added
 */
export function formerIssue(
  row: FormerIssueRow,
  reading: (ReadingState & { identity: string }) | undefined,
  taken: Set<string>,
): { issue: IssueRow; body: IssueBodyRow } {
  const { id, newsletterId, html, textHash, firstSeenAt, updatedAt, announced } = row;
  const written = isMoment(row.parts.publishedAt) ? row.parts.publishedAt : null;
  const dated = { publishedDay: dayOf(written), isDayOnly: isMidnight(written) };
  const { guides = [], quotes = [], books = [] } = row.parts;
  const parts = { ...row.parts, ...{ guides, quotes, books, publishedAt: written }, ...dated };
  const publishedAt = isMoment(row.publishedAt) ? row.publishedAt : (written ?? firstSeenAt);
  const witnesses = witnessesOfFormer(row, dated.publishedDay);
  const identity = reading?.identity ?? mintIdentity(witnesses, (one) => taken.has(`${newsletterId} ${one}`));
  taken.add(`${newsletterId} ${identity}`);
  const bornUnread = row.unread || reading ? 1 : 0;
  return {
    issue: {
      ...{ id, newsletterId, identity, witnesses, keys: witnessKeys(newsletterId, witnesses) },
      words: [],
      ...{ title: parts.title, summary: parts.summary, url: parts.url },
      ...{ publishedAt, rank: firstSeenAt, ...dated, firstSeenAt, updatedAt },
      ...{ ...repeated(reading ?? { ...neverRead }, bornUnread), bornUnread, announced },
      offers: {
        guides: guides.length,
        hasQuote: quotes.length > 0,
        hasBook: books.length > 0,
      },
      ...{ textHash, extractor: 1, linksRefreshedAt: row.linksRefreshedAt ?? null },
    },
    body: {
      ...{ issueId: id, html, text: '', parts },
      revisions: (row.revisions ?? []).map(({ html: former, ...revision }) => ({
        ...revision,
        ...differenceFrom(html, former),
      })),
    },
  };
}

/**
 * What a row of version 1 or 2 shows of who its issue is. Those versions cut four hexadecimal digits off addresses, and off
 * guids that are addresses; the address itself stands in the row, so they can be had again.
 */
function witnessesOfFormer(
  { guidKey, urlKey, parts: { title, url } }: FormerIssueRow,
  publishedDay: string | null,
): Witnesses {
  const guid = guidKey !== null && guidKey === urlKey ? url : guidKey;
  const witnesses = witnessesOf({ guid, url, title, publishedDay });
  return url === null && urlKey !== null ? { ...witnesses, urls: [urlKey] } : witnesses;
}

const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));

/** Those versions wrote midnight UTC for a day without a time; hardly any letter comes out to the second then. */
const isMidnight = (at: number | null) => at !== null && at % dayMs === 0;
