import { findFirstSubscription } from '../../store/newsletters.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Browsers drop a database that they could not write to, and begin another: where it knows no newsletter, the worker is asked to put
 * back what it has a copy of and to look for the issues, for which it would wait until it next rings.
 *
 * @returns whether it was asked; it has put back what it could by then, and is looking
 */
export async function resumeDropped(): Promise<boolean> {
  try {
    if (await findFirstSubscription()) return false;
  } catch {
    return false;
  }
  return (await askWorker({ type: 'resume' })).ok;
}
