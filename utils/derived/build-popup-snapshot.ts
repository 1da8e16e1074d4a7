import type { IssueParts } from '../issue/types.ts';
import { listGuidesOfIssue } from '../store/guides.ts';
import {
  countUnreadByNewsletter,
  findIssue,
  findIssueBody,
  findNextUnread,
  listIssues,
} from '../store/issues.ts';
import { findLedgerRow } from '../store/ledger.ts';
import { findNewsletter, listSubscriptions } from '../store/newsletters.ts';
import type { IssueRow } from '../store/types.ts';
import { shortenText } from '../text/shorten-text.ts';
import { firstListed } from './popup-snapshot.ts';
import type {
  NewsletterTab,
  PopupChoice,
  PopupFront,
  PopupSnapshot,
  RecentIssue,
  ShownIssue,
} from './types.ts';

/** Longer titles exist (30,000 characters have been met); no line shows more than this. */
const titleCharacters = 300;
/** As many guides as are shown at once and behind "more". */
const shownGuides = 20;

/** Reads the popup's content from the database; null before the newsletter is known. */
export async function buildPopupSnapshot(choice: PopupChoice): Promise<PopupSnapshot | null> {
  const [front, tabs] = await Promise.all([buildPopupFront(choice), listTabs()]);
  return front && { version: 5, ...front, tabs };
}

/** What the popup shows where nothing is chosen but a newsletter. */
export const newestOf = (newsletterId: string): PopupChoice => ({
  ...{ newsletterId, issueId: null, listed: firstListed },
});

/** What the popup shows of one newsletter, or of what is unread of all; null before the newsletter is known. */
export async function buildPopupFront({
  newsletterId,
  issueId,
  listed,
}: PopupChoice): Promise<PopupFront | null> {
  const newsletter = newsletterId === null ? null : await findNewsletter(newsletterId);
  if (newsletter === undefined) return null;
  const list = newsletterId === null ? 'unread' : 'all';
  const issues = await listIssues(newsletterId, list, listed + 1);
  const chosen = issueId === null ? undefined : await findIssue(issueId);
  const row = chosen ?? issues[0];
  const [shown, guides, next] = await Promise.all([
    row ? findShown(row) : null,
    row ? listGuidesOfIssue(row.id) : [],
    row ? findNextUnread(newsletterId, row) : undefined,
  ]);
  return {
    newsletterId,
    newsletterName: newsletter?.name ?? '',
    address: newsletter ? (newsletter.source?.url ?? newsletter.address) : '',
    shown,
    guides: guides.slice(0, shownGuides),
    recent: issues.slice(0, listed).map(toRecent),
    hasMore: issues.length > listed,
    nextUnreadId: next?.id ?? null,
    status: newsletter && {
      last: newsletter.lastCheck,
      nextCheckAt: newsletter.nextCheckAt,
      reason: newsletter.nextCheckReason,
      error: newsletter.lastCheck?.error ?? null,
      failures: newsletter.failures,
      isPaused: newsletter.pausedAt !== null,
      missingSince: newsletter.missingSince,
    },
  };
}

/** The tabs of all newsletters subscribed to, in two look-ups however many there are. */
export async function listTabs(): Promise<NewsletterTab[]> {
  const [rows, unread] = await Promise.all([listSubscriptions(), countUnreadByNewsletter()]);
  return rows.map(({ id, name }) => ({ id, name, unreadCount: unread.get(id) ?? 0 }));
}

async function findShown(row: IssueRow): Promise<ShownIssue | null> {
  const [body, ledger] = await Promise.all([
    findIssueBody(row.id),
    findLedgerRow(row.newsletterId, row.identity),
  ]);
  return body ? { ...toRecent(row), parts: withShortTitle(body.parts), note: ledger?.note ?? '' } : null;
}

function toRecent(row: IssueRow): RecentIssue {
  const { id, newsletterId, title, url, publishedAt, isDayOnly, unread, bornUnread, isRead } = row;
  return {
    ...{ id, newsletterId, title: shortened(title), url, publishedAt, isDayOnly },
    unread: unread === 1,
    isEarlier: unread === 0 && bornUnread === 0 && isRead === 0,
    ...(row.corrected ? { corrected: row.corrected } : {}),
  };
}

const withShortTitle = (parts: IssueParts): IssueParts => ({ ...parts, title: shortened(parts.title) });

const shortened = (title: string) => shortenText(title, titleCharacters);
