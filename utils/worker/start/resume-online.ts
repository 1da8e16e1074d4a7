import { listUnreached, moveNextCheck } from '../../store/check-states.ts';
import { resumeWork } from './resume-work.ts';

/**
 * The network is back while the worker is awake to hear it: what could not be looked at for want of it is due at once. A
 * check that reached its server is not, however often the network comes and goes.
 */
export async function resumeOnline(now = Date.now()): Promise<void> {
  const missed = await listUnreached();
  if (missed.length === 0) return;
  for (const { newsletterId, nextCheckAt } of missed) {
    await moveNextCheck(newsletterId, { nextCheckAt: Math.min(nextCheckAt, now) });
  }
  await resumeWork();
}
