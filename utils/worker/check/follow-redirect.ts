import { sourceKey } from '../../address/source-key.ts';
import type { Look, SourceAddress } from '../../feed/types.ts';
import { hasHost } from '../../platform/permissions.ts';
import { listSubscribedBy } from '../../store/newsletters.ts';
import type { CheckStateRow } from '../../store/types.ts';
import { isLasting, noteRedirect } from './note-redirect.ts';

/**
 * After a good look: notes where a redirect led, and adopts that address as the source once it has proved to last, may be
 * contacted and is not read for another newsletter already (docs/feed-behaviour.md, "Requests"). The one before is kept:
 * an adopted place may die while the former one lives.
 */
export async function followRedirect(
  { newsletterId: id, source, redirect, former = null }: CheckStateRow & { source: SourceAddress },
  look: Look,
  now: number,
): Promise<Pick<CheckStateRow, 'redirect' | 'former'> & { source: SourceAddress }> {
  const seen = noteRedirect(redirect, source, look, now);
  if (!seen || !isLasting(seen, now)) return { source, former, redirect: seen };
  const others = (await listSubscribedBy([sourceKey(seen.url)])).filter((row) => row.id !== id);
  const mayAdopt = (await hasHost(seen.url)) && others.length === 0;
  if (!mayAdopt) return { source, former, redirect: seen };
  return { source: { kind: 'feed', url: seen.url }, former: source, redirect: null };
}
