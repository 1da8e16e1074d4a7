import { withoutCredentials } from '../../address/without-credentials.ts';
import { listNewsletters, updateSubscription } from '../../store/newsletters.ts';

/** Takes names and passwords out of addresses that a former version stored: nothing can be asked with them. */
export async function mendAddresses(): Promise<void> {
  for (const { id, address, source } of await listNewsletters()) {
    const mended = { address: withoutCredentials(address), url: source && withoutCredentials(source.url) };
    if (mended.address === address && mended.url === (source?.url ?? null)) continue;
    const state = source && mended.url ? { source: { ...source, url: mended.url } } : {};
    await updateSubscription(id, { address: mended.address }, state);
  }
}
