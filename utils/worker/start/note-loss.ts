import { hasBegunEmpty } from '../../backup/restore-lost.ts';
import { tellRestored } from '../../backup/tell-restored.ts';
import { readLocal } from '../../platform/local.ts';
import { welcomedKey } from './show-welcome.ts';

/**
 * After the browser has started with the extension in it, and the session has begun: a companion that finds nothing at all and
 * was not just installed has lost all it had, which the person is told.
 *
 * @param now epoch ms
 */
export async function noteLoss(now = Date.now()): Promise<void> {
  if (!(await hasBegunEmpty()) || (await readLocal(welcomedKey)) !== undefined) return;
  await tellRestored({ readings: 0, newsletters: 0 }, 'all', now);
}
