import type { NewsletterProfile } from '../../utils/newsletter.ts';
import { listCode } from '../packages/list-code.ts';
import { readManifest } from '../packages/read-manifest.ts';
import type { Files } from '../packages/types.ts';
import { describePrivacy } from './describe-privacy.ts';
import { readListings } from './read-listings.ts';

/** The privacy policy as it has to be for these packages or builds, one a browser. */
export function writtenPrivacy(newsletter: NewsletterProfile, packages: readonly Files[]): string {
  const listing = readListings(newsletter).get('en');
  if (!listing) throw new Error('There is no store/en.md.');
  const isSynced = packages.some((files) => listCode(files).some((text) => /\.storage\.sync\b/.test(text)));
  return describePrivacy({ newsletter, listing, manifests: packages.map(readManifest), isSynced });
}
