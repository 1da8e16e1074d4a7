import type { Offer } from '../../../messages.ts';
import { readLocal, writeLocal } from '../../../platform/local.ts';
import { readActivePage } from '../../../platform/read-active-page.ts';
import { askWorker } from '../ask-worker.ts';

const closedKey = 'followClosed';
const mostClosed = 200;

/** A newsletter that the page in front offers, and the host of that page. */
export interface OfferHere {
  offer: Offer;
  host: string;
}

/** What the page in front offers, where it is not followed yet and nobody has asked to be left alone there. */
export async function findOffer(): Promise<OfferHere | null> {
  const page = await readActivePage();
  const url = page && URL.parse(page.url);
  if (!url || (await listClosed()).includes(url.host)) return null;
  url.username = '';
  url.password = '';
  const answer = await askWorker({ type: 'find-offer', url: url.href, head: page.head });
  return 'offer' in answer && answer.offer ? { offer: answer.offer, host: url.host } : null;
}

/** Says no more of what the pages of this host offer. */
export async function closeOffer(host: string): Promise<void> {
  const closed = (await listClosed()).filter((one) => one !== host);
  await writeLocal(closedKey, [...closed, host].slice(-mostClosed));
}

async function listClosed(): Promise<string[]> {
  const value = await readLocal(closedKey);
  return Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [];
}
