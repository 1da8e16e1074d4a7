import { readLocal } from '../platform/local.ts';
import { countNewsletters, ensureNewsletter } from '../store/newsletters.ts';
import { newslettersMirrorKey, unpackNewsletters } from './pack-newsletters.ts';

/** Puts the mirrored subscriptions back when the database has none: it was lost, or this is a first run without a mirror. */
export async function restoreLostNewsletters(): Promise<void> {
  if ((await countNewsletters()) > 0) return;
  for (const row of unpackNewsletters(await readLocal(newslettersMirrorKey))) await ensureNewsletter(row);
}
