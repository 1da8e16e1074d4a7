import { openExtensionPage } from '../../platform/tabs.ts';
import { readerAddress } from '../../record/reader-address.ts';
import { guideAddress } from './parse-guide-hash.ts';

/** A page of the extension, with what is to be shown on it. */
export type OwnPage =
  | 'library'
  | 'log'
  | 'options'
  | { guideId: string; page?: number }
  | { issueId: string; at?: number }
  | { search: string };

/** Shows the library, also with what is to be looked for in it, the learning log, the options, a guide or an issue in the reader: in its tab where it is open, else in a new one. */
export async function openPage(page: OwnPage): Promise<void> {
  await openExtensionPage(pathOf(page));
}

/** Where that page is, from the root of the extension, without a slash ahead. */
export function pathOf(page: OwnPage): string {
  if (typeof page === 'string') return `${page}.html`;
  if ('search' in page) return `library.html?q=${encodeURIComponent(page.search)}`;
  return 'guideId' in page
    ? guideAddress({ id: page.guideId, page: page.page ?? null })
    : readerAddress({ issueId: page.issueId, at: page.at ?? null });
}
