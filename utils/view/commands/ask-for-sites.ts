import { requestSites } from '../../platform/permissions.ts';

/** A browser that has nothing to ask answers at once. */
const atOnceMs = 200;

/**
 * Asks for the sites of all `urls`, all or none. Call it in the click itself: the browser is asked before anything is awaited.
 *
 * @param onWait told true while the browser's question waits for its answer, and false when it has one
 */
export async function askForSites(
  urls: readonly string[],
  onWait: (isWaiting: boolean) => void = () => undefined,
): Promise<boolean> {
  const asking = requestSites(urls);
  const timer = setTimeout(() => onWait(true), atOnceMs);
  try {
    return await asking;
  } finally {
    clearTimeout(timer);
    onWait(false);
  }
}
