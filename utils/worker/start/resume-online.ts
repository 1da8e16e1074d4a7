import { listOfflineNewsletters, updateNewsletter } from '../../store/newsletters.ts';
import { resumeWork } from './resume-work.ts';

/**
 * The network is back while the worker is awake to hear it: what could not be looked at for want of it is due at once. A
 * check that reached its server is not, however often the network comes and goes.
 */
export async function resumeOnline(): Promise<void> {
  const missed = await listOfflineNewsletters();
  if (missed.length === 0) return;
  const now = Date.now();
  for (const { id, nextCheckAt } of missed) {
    await updateNewsletter(id, { nextCheckAt: Math.min(nextCheckAt, now) });
  }
  await resumeWork();
}
