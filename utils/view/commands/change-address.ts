import { askWorker } from './ask-worker.ts';
import type { AddressAnswer } from './test-address.ts';

/** Reads the newsletter from `address` from now on, if issues are still found there. */
export async function changeAddress(newsletterId: string, address: string): Promise<AddressAnswer> {
  return await askWorker({ type: 'change-address', newsletterId, address });
}
