import { findNewestIssue } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';

/** The addresses whose sites a newsletter is read from, now or before, or may be: what grants it needs. */
export async function listSites(newsletterId: string, now = Date.now()): Promise<string[]> {
  const newsletter = await findNewsletter(newsletterId);
  if (!newsletter) return [];
  const { address, source, former, redirect, lastCheck } = newsletter;
  // A feed may lie on a host of its own: older issues are read from where the posts are.
  const newest = await findNewestIssue(newsletterId, now);
  const others = [source?.url, former?.url, redirect?.url, lastCheck?.error?.url, newest?.url];
  return [address, ...others.filter((url) => url !== undefined && url !== null)];
}
