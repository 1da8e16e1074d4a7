import type { IssueParts } from '../issue/types.ts';
import { listGuidesOfIssue } from '../store/guides.ts';
import { countUnreadByNewsletter, findIssueBody, listIssues } from '../store/issues.ts';
import { findNewsletter, listSubscriptions } from '../store/newsletters.ts';
import type { IssueRow } from '../store/types.ts';
import type { NewsletterTab, PopupFront, PopupSnapshot, RecentIssue } from './types.ts';

const shownIssues = 5;
/** Longer titles exist (30,000 characters have been met); no line shows more than this. */
const titleCharacters = 300;
/** As many guides as are shown at once and behind "more". */
const shownGuides = 20;

/** Reads the popup's content from the database; null before the newsletter is known. */
export async function buildPopupSnapshot(newsletterId: string): Promise<PopupSnapshot | null> {
  const [front, tabs] = await Promise.all([buildPopupFront(newsletterId), listTabs()]);
  return front && { version: 4, ...front, tabs };
}

/** What the popup shows of one newsletter; null before it is known. */
export async function buildPopupFront(newsletterId: string): Promise<PopupFront | null> {
  const newsletter = await findNewsletter(newsletterId);
  if (!newsletter) return null;
  const issues = await listIssues(newsletterId, 'all', shownIssues);
  const newest = issues[0];
  const [body, guides] = newest
    ? await Promise.all([findIssueBody(newest.id), listGuidesOfIssue(newest.id)])
    : [undefined, []];
  const { lastCheck, nextCheckAt, nextCheckReason, missingSince, pausedAt, source } = newsletter;
  return {
    newsletterId,
    newsletterName: newsletter.name,
    address: source?.url ?? newsletter.address,
    newest: newest && body ? { ...toRecent(newest), parts: withShortTitle(body.parts) } : null,
    guides: guides.slice(0, shownGuides),
    recent: issues.map(toRecent),
    status: {
      last: lastCheck,
      nextCheckAt,
      reason: nextCheckReason,
      error: lastCheck?.error ?? null,
      isPaused: pausedAt !== null,
      missingSince,
    },
  };
}

/** The tabs of all newsletters subscribed to, in two look-ups however many there are. */
export async function listTabs(): Promise<NewsletterTab[]> {
  const [rows, unread] = await Promise.all([listSubscriptions(), countUnreadByNewsletter()]);
  return rows.map(({ id, name }) => ({ id, name, unreadCount: unread.get(id) ?? 0 }));
}

function toRecent({ id, title, url, publishedAt, isDayOnly, unread }: IssueRow): RecentIssue {
  return { id, title: shortened(title), url, publishedAt, isDayOnly, unread: unread === 1 };
}

const withShortTitle = (parts: IssueParts): IssueParts => ({ ...parts, title: shortened(parts.title) });

function shortened(title: string): string {
  const characters = Array.from(title.slice(0, titleCharacters * 2));
  return characters.length <= titleCharacters
    ? title
    : `${characters.slice(0, titleCharacters).join('').trimEnd()}…`;
}
