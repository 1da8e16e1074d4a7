import { openExtensionPage } from '../../platform/tabs.ts';
import { readerAddress } from './reader-address.ts';

/** Opens the library, the options, a saved guide or an issue in the reader, in a tab of its own. */
export async function openPage(
  page: 'library' | 'options' | { guideId: string } | { issueId: string },
): Promise<void> {
  await openExtensionPage(pathOf(page));
}

function pathOf(page: Parameters<typeof openPage>[0]): string {
  if (typeof page === 'string') return `${page}.html`;
  return 'guideId' in page
    ? `guide.html#${encodeURIComponent(page.guideId)}`
    : readerAddress({ issueId: page.issueId, at: null });
}
