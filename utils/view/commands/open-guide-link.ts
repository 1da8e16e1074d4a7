import { openTab } from '../../platform/tabs.ts';
import type { GuideRow } from '../types.ts';

/** Opens what the newsletter links to as the guide in a tab: for a file that the companion may not read. */
export async function openGuideLink({ url }: Pick<GuideRow, 'url'>): Promise<void> {
  if (/^https?:/i.test(url)) await openTab(url);
}
