import { writeLocal } from '../platform/local.ts';
import { listNewsletters } from '../store/newsletters.ts';
import { newslettersMirrorKey, packNewsletters } from './pack-newsletters.ts';

/** Writes the compact copy of the subscriptions that survives the loss of the database. */
export async function mirrorNewsletters(): Promise<void> {
  await writeLocal(newslettersMirrorKey, packNewsletters(await listNewsletters()));
}
