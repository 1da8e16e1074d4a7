import { listNewsletters } from '../../store/newsletters.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { sourceAddress } from './source-address.ts';

/**
 * Looks at each newsletter whose time has come, one after another, the home one first; paused ones rest. Of several on one
 * host only the first is looked at: the others stay due, and the alarm, half a minute later, brings the next.
 */
export async function checkAll(): Promise<void> {
  const askedHosts = new Set<string | undefined>();
  for (const row of await listNewsletters()) {
    const host = URL.parse(sourceAddress(row))?.host;
    if (row.pausedAt || askedHosts.has(host)) continue;
    const answer = await checkNewsletter(row.id, 'scheduled');
    if (answer) askedHosts.add(host);
  }
}
