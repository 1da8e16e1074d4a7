import { readLocal, writeLocal } from '../../platform/local.ts';
import { withLock } from '../../platform/locks.ts';
import { readSession, writeSession } from '../../platform/session.ts';

/**
 * Until when each host asked to be left alone, whatever it was asked for: one newsletter's 429 holds for all newsletters,
 * pages and guides on that host. Written as soon as the answer is there, so that a worker stopped a moment later keeps to it.
 */
type Embargoes = Record<string, number>;

const key = 'hostEmbargoes';
/** No server is granted more (docs/feed-behaviour.md, "When"): what lies farther ahead was noted by a clock that was wrong. */
const longestMs = 48 * 60 * 60_000;

/** Until when the host of `url` may not be asked, epoch ms; null when it may. */
export async function embargoOf(url: string, now: number): Promise<number | null> {
  return (await readStanding(now))[hostOf(url)] ?? null;
}

/** Whether a noted end of an embargo still holds: one farther ahead than any server is granted was noted by a wrong clock. */
export const isStanding = (until: number, now: number): boolean => until > now && until <= now + longestMs;

/** Notes that the host of `url` may not be asked before `until` (epoch ms). */
export async function keepEmbargo(url: string, until: number, now: number): Promise<void> {
  await withLock('embargoes', async () => {
    const standing = await readStanding(now);
    const host = hostOf(url);
    const embargoes = { ...standing, [host]: Math.max(until, standing[host] ?? 0) };
    // What a full disk does not take is kept for as long as the browser runs.
    if (!(await writeLocal(key, embargoes))) await writeSession(key, embargoes);
  });
}

/** Of a host that stands in both, the later one: what the session holds may be older than what the disk took since. */
async function readStanding(now: number): Promise<Embargoes> {
  const standing: Embargoes = {};
  for (const stored of await Promise.all([readLocal(key), readSession(key)]))
    for (const [host, until] of Object.entries((stored ?? {}) as Embargoes))
      if (isStanding(until, now)) standing[host] = Math.max(until, standing[host] ?? 0);
  return standing;
}

const hostOf = (url: string) => URL.parse(url)?.host ?? url;
