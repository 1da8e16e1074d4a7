import { openExtensionPage } from '../../platform/tabs.ts';
import { guideAddress } from './parse-guide-hash.ts';
import { readerAddress } from './reader-address.ts';

/** Shows the library, also with what is to be looked for in it, the options, a guide or an issue in the reader: in its tab where it is open, else in a new one. */
export async function openPage(
  page: 'library' | 'options' | { guideId: string; page?: number } | { issueId: string } | { search: string },
): Promise<void> {
  await openExtensionPage(pathOf(page));
}

function pathOf(page: Parameters<typeof openPage>[0]): string {
  if (typeof page === 'string') return `${page}.html`;
  if ('search' in page) return `library.html?q=${encodeURIComponent(page.search)}`;
  return 'guideId' in page
    ? guideAddress({ id: page.guideId, page: page.page ?? null })
    : readerAddress({ issueId: page.issueId, at: null });
}
