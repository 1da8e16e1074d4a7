import { isOnline } from '../../../platform/is-online.ts';
import { hasHost } from '../../../platform/permissions.ts';
import { isSavable } from '../../../store/is-savable.ts';
import type { GuideRow } from '../../types.ts';
import { askWorker } from '../ask-worker.ts';

/**
 * Saves a guide that somebody looks at and that is not saved, without being asked to: where there is a connection, its host is
 * granted, and another try is of use.
 *
 * @returns whether it was tried
 */
export async function saveGuideItself(guide: GuideRow): Promise<boolean> {
  if (!isSavable(guide) || !isOnline() || !(await hasHost(guide.url))) return false;
  await askWorker({ type: 'save-guide', guideId: guide.id });
  return true;
}
