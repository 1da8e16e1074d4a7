import { findOpenHash, openExtensionPage } from '../../platform/tabs.ts';
import { parseReaderHash, readerAddress } from '../../record/reader-address.ts';
import { findIssue, findNextUnread, listIssues } from '../../store/issues.ts';
import type { IssueRow } from '../../store/types.ts';

/** Does what a key of the manifest's `commands` stands for; those that begin with `_` the browser does itself. */
export async function runCommand(command: string): Promise<void> {
  if (command === 'library') await openExtensionPage('library.html');
  if (command === 'next-unread') await openExtensionPage(await findNextPage().catch(() => 'library.html'));
}

/**
 * The next unread issue in the reader: the newest, or that which follows the one the reader shows, of all newsletters; that one
 * stays while it is the only one. The library's list of what is unread, which says so, where nothing is.
 */
async function findNextPage(): Promise<string> {
  const shown = await findShown();
  const next = shown ? await findNextUnread(null, shown) : (await listIssues(null, 'unread', 1))[0];
  const issue = next ?? (shown?.unread === 1 ? shown : undefined);
  return issue ? readerAddress({ issueId: issue.id, at: null }) : 'library.html?show=unread';
}

/** The issue in the tab of the reader; undefined where that is not open, or shows none that is stored. */
async function findShown(): Promise<IssueRow | undefined> {
  const hash = await findOpenHash('reader.html');
  return hash ? await findIssue(parseReaderHash(hash).issueId) : undefined;
}
