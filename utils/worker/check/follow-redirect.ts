import { sourceKey } from '../../address/source-key.ts';
import type { Look, SourceAddress } from '../../feed/types.ts';
import { hasHost } from '../../platform/permissions.ts';
import { listSubscribedBy } from '../../store/newsletters.ts';
import type { Newsletter, RedirectSeen } from '../../store/types.ts';
import { isLasting, noteRedirect } from './note-redirect.ts';

/**
 * After a good look: notes where a redirect led, and adopts that address as the source once it has proved to last, may be
 * contacted and is not read for another newsletter already (docs/feed-behaviour.md, "Requests").
 */
export async function followRedirect(
  { id, redirect }: Newsletter,
  source: SourceAddress,
  look: Look,
  now: number,
): Promise<{ source: SourceAddress; redirect: RedirectSeen | null }> {
  const seen = noteRedirect(redirect, source, look, now);
  if (!seen || !isLasting(seen, now)) return { source, redirect: seen };
  const others = (await listSubscribedBy([sourceKey(seen.url)])).filter((row) => row.id !== id);
  const mayAdopt = (await hasHost(seen.url)) && others.length === 0;
  return mayAdopt ? { source: { kind: 'feed', url: seen.url }, redirect: null } : { source, redirect: seen };
}
