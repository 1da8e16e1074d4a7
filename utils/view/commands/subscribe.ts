import type { FoundNewsletter, Refusal, SubscribeAnswer } from '../../messages.ts';
import { askWorker } from './ask-worker.ts';

/** Subscribes to what was found at an address; where that is refused, nothing was changed. */
export async function subscribe(found: FoundNewsletter): Promise<SubscribeAnswer | Refusal> {
  const { address, source } = found;
  const name = (found.name?.trim() || new URL(address).host).slice(0, 200);
  return await askWorker({ type: 'subscribe', newsletters: [{ name, address, source }] });
}
