import { askForSites } from './ask-for-sites.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Asks the person for the site of `url` and, once it is granted, looks there. Call it in the click itself: browsers refuse
 * it after an await.
 *
 * @param onWait told while the browser's question waits for its answer
 */
export async function grantAccess(
  newsletterId: string,
  url: string,
  onWait?: (isWaiting: boolean) => void,
): Promise<void> {
  const isGranted = await askForSites([url], onWait).catch(() => false);
  if (isGranted) await askWorker({ type: 'check-now', newsletterId });
}
