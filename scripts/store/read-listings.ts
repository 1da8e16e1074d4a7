import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsletterProfile } from '../../utils/newsletter.ts';
import { root } from '../run-tool.ts';
import { parseListing } from './parse-listing.ts';
import type { Listing } from './types.ts';

const folder = join(root, 'store');

/** The listings of all languages, by the language. */
export function readListings(newsletter: NewsletterProfile): Map<string, Listing> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace('.md', ''),
        parseListing(readFileSync(join(folder, file), 'utf8'), newsletter),
      ]),
  );
}
