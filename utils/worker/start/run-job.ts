import { withLock } from '../../platform/locks.ts';
import { addToLog } from '../../platform/log.ts';
import { readSession, writeSession } from '../../platform/session.ts';

const key = 'jobTroubles';
const firstPauseMs = 60_000;
const longestPauseMs = 60 * 60_000;
/**
 * What all others stand on: it is tried again soon, since a person who has made room looks at once, and when it is there again the
 * others need not rest any longer.
 */
const ground = { job: 'open', pauseMs: 5_000 };

/** Jobs that threw, by name and newsletter: how often in a row, and until when they rest. */
type Troubles = Record<string, { failures: number; until: number }>;

/** Runs a job, and never rejects. @returns whether it was run to its end */
export type RunJob = (
  job: string,
  newsletterId: string | null,
  act: () => Promise<unknown>,
) => Promise<boolean>;

/**
 * What runs the jobs of one wake, each on its own: one that throws is written to the log and the next one runs. One that threw
 * rests, 1 minute doubled each time up to an hour, so that it cannot starve the others. The rests of all end when the database opens
 * again, which they threw for.
 */
export async function startJobs(now: () => number = Date.now): Promise<RunJob> {
  const troubles = await readTroubles();
  return async (job, newsletterId, act) => {
    const name = newsletterId === null ? job : `${job} ${newsletterId}`;
    const trouble = troubles[name];
    // A pause that ends farther ahead than the longest was noted by a clock that was wrong.
    if (trouble && trouble.until > now() && trouble.until <= now() + longestPauseMs) return false;
    try {
      await act();
      if (trouble) await (job === ground.job ? forgetTroubles(troubles) : noteTrouble(name, undefined));
      return true;
    } catch (error) {
      const failures = (trouble?.failures ?? 0) + 1;
      const longer = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
      const pause = job === ground.job ? ground.pauseMs : longer;
      await noteTrouble(name, { failures, until: now() + pause });
      await addToLog([{ at: now(), job, newsletterId, what: 'threw', error: String(error) }]);
      return false;
    }
  };
}

const readTroubles = async () => ((await readSession(key)) ?? {}) as Troubles;

/** Takes the lock `log`. @param known is emptied as well */
async function forgetTroubles(known: Troubles): Promise<void> {
  for (const name of Object.keys(known)) delete known[name];
  await withLock('log', async () => void (await writeSession(key, {})));
}

/** Takes the lock `log`: jobs of several newsletters run side by side. */
async function noteTrouble(name: string, trouble: Troubles[string] | undefined): Promise<void> {
  await withLock('log', async () => {
    const { [name]: former, ...others } = await readTroubles();
    await writeSession(key, trouble ? { ...others, [name]: trouble } : others);
  });
}
