import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type NewsletterProfile, newsletter } from '../../utils/newsletter.ts';
import { findProfileFaults } from './find-profile-faults.ts';

export interface Profile {
  newsletter: NewsletterProfile;
  /** Folder of pictures that take the place of those of the same name in `public/icon`. */
  icons: string | undefined;
}

/**
 * The newsletter the companion is built for.
 *
 * @param file a TypeScript file that exports `newsletter`, with a folder `icon` beside it or none; `utils/newsletter.ts` unless given
 * @throws with a sentence for each field that will not do
 */
export async function readProfile(file: string | undefined): Promise<Profile> {
  const found = file ? await readOther(resolve(file)) : { newsletter, icons: undefined };
  const faults = findProfileFaults(found.newsletter);
  if (faults.length > 0) throw new Error(`The profile will not do.\n${faults.join('\n')}`);
  return found;
}

async function readOther(file: string): Promise<Profile> {
  const module: { newsletter?: NewsletterProfile } = await import(pathToFileURL(file).href);
  if (!module.newsletter) throw new Error(`${file} exports no \`newsletter\`.`);
  const icons = join(dirname(file), 'icon');
  return { newsletter: module.newsletter, icons: existsSync(icons) ? icons : undefined };
}
