import { readLocal, writeLocal } from '../../platform/local.ts';

/**
 * Until when each host asked to be left alone, whatever it was asked for: one newsletter's 429 holds for all newsletters,
 * pages and guides on that host. Written as soon as the answer is there, so that a worker stopped a moment later keeps to it.
 */
type Embargoes = Record<string, number>;

const key = 'hostEmbargoes';
/** No server is granted more (spec: "When", 3): what lies farther ahead was noted by a clock that was wrong. */
const longestMs = 48 * 60 * 60_000;

/** Until when the host of `url` may not be asked, epoch ms; null when it may. */
export async function embargoOf(url: string, now: number): Promise<number | null> {
  return (await readStanding(now))[hostOf(url)] ?? null;
}

/** Notes that the host of `url` may not be asked before `until` (epoch ms). */
export async function keepEmbargo(url: string, until: number, now: number): Promise<void> {
  await navigator.locks.request('embargoes', async () => {
    const standing = await readStanding(now);
    const host = hostOf(url);
    await writeLocal(key, { ...standing, [host]: Math.max(until, standing[host] ?? 0) });
  });
}

async function readStanding(now: number): Promise<Embargoes> {
  const stored = ((await readLocal(key)) ?? {}) as Embargoes;
  return Object.fromEntries(
    Object.entries(stored).filter(([, until]) => until > now && until <= now + longestMs),
  );
}

const hostOf = (url: string) => URL.parse(url)?.host ?? url;
