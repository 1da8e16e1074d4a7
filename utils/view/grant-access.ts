import { requestHost } from '../platform/permissions.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Asks the person for the newsletter's website and, once it is granted, looks there. Call it in the click itself: browsers
 * refuse it after an await.
 */
export async function grantAccess(newsletterId: string, address: string): Promise<void> {
  if (await requestHost(address)) await askWorker({ type: 'check-now', newsletterId });
}
