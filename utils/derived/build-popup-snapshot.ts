import type { IssueParts } from '../issue/types.ts';
import { listGuidesOfIssue } from '../store/guides.ts';
import { countUnreadOf, listRecentIssues } from '../store/issues.ts';
import { findNewsletter, listNewsletters } from '../store/newsletters.ts';
import type { IssueRow } from '../store/types.ts';
import { missingSince } from './missing-since.ts';
import type { NewsletterTab, PopupSnapshot, RecentIssue } from './types.ts';

const shownIssues = 5;
/** Longer titles exist (30,000 characters have been met); no line shows more than this. */
const titleCharacters = 300;

/** Reads the popup's content from the database; null before the newsletter is known. */
export async function buildPopupSnapshot(newsletterId: string): Promise<PopupSnapshot | null> {
  const newsletter = await findNewsletter(newsletterId);
  if (!newsletter) return null;
  const issues = await listRecentIssues(newsletterId, shownIssues);
  const newest = issues[0];
  const last = newsletter.checks.at(-1) ?? null;
  return {
    version: 2,
    newsletterId,
    newsletterName: newsletter.name,
    address: newsletter.source?.url ?? newsletter.address,
    newest: newest ? { ...toRecent(newest), parts: withShortTitle(newest.parts) } : null,
    guides: newest ? await listGuidesOfIssue(newest.id) : [],
    recent: issues.map(toRecent),
    tabs: await listTabs(),
    status: {
      last,
      nextCheckAt: newsletter.nextCheckAt,
      reason: newsletter.nextCheckReason,
      error: last?.error ?? null,
      isPaused: Boolean(newsletter.pausedAt),
      missingSince: missingSince(newsletter.checks),
    },
  };
}

async function listTabs(): Promise<NewsletterTab[]> {
  const rows = await listNewsletters();
  return await Promise.all(
    rows.map(async ({ id, name }) => ({ id, name, unreadCount: await countUnreadOf(id) })),
  );
}

function toRecent(issue: IssueRow): RecentIssue {
  return {
    id: issue.id,
    title: shortened(issue.parts.title),
    url: issue.parts.url,
    publishedAt: issue.publishedAt,
    unread: issue.unread === 1,
  };
}

const withShortTitle = (parts: IssueParts): IssueParts => ({ ...parts, title: shortened(parts.title) });

function shortened(title: string): string {
  const characters = Array.from(title.slice(0, titleCharacters * 2));
  return characters.length <= titleCharacters
    ? title
    : `${characters.slice(0, titleCharacters).join('').trimEnd()}…`;
}
