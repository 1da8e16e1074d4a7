import { requestSites } from '../../platform/permissions.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Asks the person for the site of `url` and, once it is granted, looks there. Call it in the click itself: browsers refuse
 * it after an await.
 */
export async function grantAccess(newsletterId: string, url: string): Promise<void> {
  const isGranted = await requestSites([url]).catch(() => false);
  if (isGranted) await askWorker({ type: 'check-now', newsletterId });
}
