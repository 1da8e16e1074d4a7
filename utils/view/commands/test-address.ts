import type { Refusal, TestAddressAnswer } from '../../messages.ts';
import { askForSites } from './ask-for-sites.ts';
import { askWorker } from './ask-worker.ts';

/** `refused`: the person did not grant the host. */
export type AddressAnswer = TestAddressAnswer | Refusal | { ok: false; error: { kind: 'refused' } };

/**
 * Asks for the address's site and looks what is there; nothing is changed. Call it in the click itself: the permission is
 * asked for before anything is awaited.
 *
 * @param address as it was typed
 * @param site an address of the site to ask for: that of the feed, when the page is on another
 * @param onWait told while the browser's question waits for its answer
 */
export async function testAddress(
  address: string,
  site = address,
  onWait?: (isWaiting: boolean) => void,
): Promise<AddressAnswer> {
  if (!(await askForSites([site], onWait))) return { ok: false, error: { kind: 'refused' } };
  return await askWorker({ type: 'test-address', address });
}
