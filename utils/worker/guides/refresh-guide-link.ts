import { look } from '../../feed/look.ts';
import { withLock } from '../../platform/locks.ts';
import { commitCheck } from '../../store/commit-check.ts';
import { findGuide } from '../../store/guides.ts';
import { findIssue, noteLinksRefreshed } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { GuideRow } from '../../store/types.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import { permittedRequest } from '../check/permitted-request.ts';
import { understandEntries } from '../check/understand-entries.ts';

const onceInMs = 6 * 60 * 60_000;

/**
 * Looks for a fresh link to a guide whose link has expired: one unconditional GET (a 304 carries no link), at most once in
 * 6 h per issue, never inside an embargo (docs/feed-behaviour.md, "When").
 *
 * Takes the lock `links:ISSUE`.
 *
 * @returns the guide with a link other than the expired one; undefined when there is none
 */
export async function refreshGuideLink(guide: GuideRow, now = Date.now()): Promise<GuideRow | undefined> {
  return await withLock(`links:${guide.issueId}`, async () => {
    // Another guide of the issue may have brought it along a moment ago.
    const known = await freshOf(guide);
    if (known) return known;
    return (await lookForLinks(guide, now)) ? await freshOf(guide) : undefined;
  });
}

/** The guide as it is stored by now, where its link is another one. */
async function freshOf({ id, url }: GuideRow): Promise<GuideRow | undefined> {
  const stored = await findGuide(id);
  return stored && stored.url !== url ? stored : undefined;
}

/** @returns whether a look gave entries, which are stored */
async function lookForLinks(guide: GuideRow, now: number): Promise<boolean> {
  const issue = await findIssue(guide.issueId);
  const newsletter = await findNewsletter(guide.newsletterId);
  if (!issue || !newsletter?.source) return false;
  // One that lies ahead was noted by a clock that was wrong.
  const refreshedAt = issue.linksRefreshedAt ?? Number.POSITIVE_INFINITY;
  if (refreshedAt <= now && now - refreshedAt < onceInMs) return false;
  if ((await embargoOf(newsletter.source.url, now)) !== null) return false;

  await noteLinksRefreshed(issue.id, now);
  const posts = issue.url ? [issue.url] : [];
  const seen = await look(newsletter.source, { unconditional: true, posts, request: permittedRequest });
  if (!seen.ok || !seen.value.feed) return false;
  const found = await understandEntries(seen.value.feed.entries);
  await commitCheck({ newsletterId: newsletter.id, asked: newsletter.source, found, now });
  return true;
}
