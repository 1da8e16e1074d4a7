import { sourceKey } from '../../address/source-key.ts';
import { newsletter } from '../../newsletter.ts';
import { ensureNewsletters } from '../../store/newsletters.ts';

/** Subscribes to the newsletter this is the companion of, unless that is done. */
export async function ensureHome(): Promise<void> {
  const { id, name, homePage } = newsletter;
  const row = {
    ...{ id, name, isNamed: true, address: homePage, addressKey: sourceKey(homePage) },
    ...{ addedAt: 0, pausedAt: null, isMuted: false, removedAt: null },
  };
  await ensureNewsletters([{ row, source: null }]);
}
