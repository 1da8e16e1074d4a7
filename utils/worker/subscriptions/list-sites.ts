import { findNewestIssue } from '../../store/issues.ts';
import type { Newsletter } from '../../store/types.ts';

/** The addresses whose sites a newsletter is read from, now or before, or may be: what grants it needs. */
export async function listSites(newsletter: Newsletter, now = Date.now()): Promise<string[]> {
  const { id, address, source, former, redirect, lastCheck } = newsletter;
  // A feed may lie on a host of its own: older issues are read from where the posts are.
  const newest = await findNewestIssue(id, now);
  const others = [source?.url, former?.url, redirect?.url, lastCheck?.error?.url, newest?.url];
  return [address, ...others.filter((url) => url !== undefined && url !== null)];
}
