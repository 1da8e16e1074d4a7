import { openExtensionPage } from '../../platform/tabs.ts';
import { readerAddress } from './reader-address.ts';

/** Opens the library, also with what is to be searched for in it, the options, a saved guide or an issue in the reader, in a tab of its own. */
export async function openPage(
  page: 'library' | 'options' | { guideId: string } | { issueId: string } | { search: string },
): Promise<void> {
  await openExtensionPage(pathOf(page));
}

function pathOf(page: Parameters<typeof openPage>[0]): string {
  if (typeof page === 'string') return `${page}.html`;
  if ('search' in page) return `library.html?q=${encodeURIComponent(page.search)}`;
  return 'guideId' in page
    ? `guide.html#${encodeURIComponent(page.guideId)}`
    : readerAddress({ issueId: page.issueId, at: null });
}
