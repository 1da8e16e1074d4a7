import { isSavable } from '../../../store/is-savable.ts';
import type { GuideRow } from '../../types.ts';

/**
 * The guide that is saved when one is to be and none is named: first those that were never tried, then those of which another try
 * may bring more than the last, the one that has waited longest ahead. So none that cannot be saved keeps the others back.
 */
export function nextToSave(guides: readonly GuideRow[]): GuideRow | undefined {
  const open = guides.filter(({ state }) => state === 'offered' || state === 'failed');
  return open.sort((a, b) => rankOf(a) - rankOf(b) || (a.failedAt ?? 0) - (b.failedAt ?? 0))[0];
}

function rankOf(guide: GuideRow): number {
  if (guide.state === 'offered') return 0;
  if (isSavable(guide)) return 1;
  // Only a tab of the browser can open it.
  return guide.failure === 'moved' ? 3 : 2;
}
