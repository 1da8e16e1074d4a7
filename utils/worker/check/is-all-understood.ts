import { extractorVersion } from '../../issue/extractor-version.ts';
import { readSession, writeSession } from '../../platform/session.ts';
import { isUnderstoodBefore } from '../../store/issues.ts';

const key = 'understoodBy';

/**
 * Whether the present extractor has understood all stored issues. Once that is so it stays so: it is looked up once a session,
 * since an index whose entries have all been moved takes long to be found empty.
 */
export async function isAllUnderstood(): Promise<boolean> {
  if ((await readSession(key)) === extractorVersion) return true;
  const isAll = !(await isUnderstoodBefore(extractorVersion));
  if (isAll) await writeSession(key, extractorVersion);
  return isAll;
}
