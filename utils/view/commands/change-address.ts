import { askWorker } from './ask-worker.ts';
import type { AddressAnswer } from './test-address.ts';

/** Reads the newsletter from `address` from now on, if issues are still found there. */
export async function changeAddress(newsletterId: string, address: string): Promise<AddressAnswer> {
  const answer = await askWorker({ type: 'change-address', newsletterId, address });
  return answer ?? { ok: false, error: { kind: 'no-answer' } };
}
