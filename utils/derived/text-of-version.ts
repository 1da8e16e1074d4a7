import type { IssueBodyRow } from '../store/types.ts';
import { restoreText } from '../text/differences.ts';
import { textOfHtml } from './search-documents.ts';

/**
 * The canonical text of a former version of an issue.
 *
 * @param textHash `IssueRow.textHash` of that version
 * @returns undefined when it is not among the former ones
 */
export function textOfVersion(body: IssueBodyRow, textHash: string): string | undefined {
  const version = findVersion(body, textHash);
  return version && textOfHtml(version.html);
}

/** The same as it came, untrusted, with the title it had. */
export function findVersion(
  body: IssueBodyRow,
  textHash: string,
): { title: string; html: string } | undefined {
  const revision = body.revisions.findLast((one) => one.textHash === textHash);
  return revision && { title: revision.title, html: restoreText(body.html, revision) };
}
