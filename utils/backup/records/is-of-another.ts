import { sourceKey } from '../../address/source-key.ts';
import { parseStamp } from '../merge/make-stamp.ts';
import type { Field, MergeRecord } from '../merge/types.ts';

/** What a profile says of the newsletter whose companion it makes (`utils/newsletter.ts`). */
interface Profile {
  id: string;
  name: string;
  homePage: string;
}

/**
 * Whether a record shows that the companion of another newsletter made it: every companion calls its own newsletter the same.
 * What nobody chose since is as the profile had it, and of that nothing fits; a publisher may have moved, or changed the name.
 */
export function isOfAnother({ kind, id, fields }: MergeRecord, profile: Profile): boolean {
  if (kind !== 'subscription' || id !== profile.id) return false;
  const { name, address } = fields;
  const key = sourceKey(profile.homePage);
  const fits = [
    ...(isProfiles(name) ? [name.value === profile.name] : []),
    ...(isProfiles(address) ? [typeof address.value === 'string' && sourceKey(address.value) === key] : []),
  ];
  return fits.length > 0 && !fits.includes(true);
}

/** The home newsletter is as old as can be (`addedAt` 0), and so is what was never changed of it. */
const isProfiles = (field: Field | undefined): field is Field =>
  field !== undefined && parseStamp(field.stamp).ms === 0;
