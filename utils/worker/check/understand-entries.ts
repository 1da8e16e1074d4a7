import type { Entry } from '../../feed/types.ts';
import { fingerprint } from '../../identity/fingerprint.ts';
import { normaliseGuid } from '../../identity/normalise-guid.ts';
import { normaliseUrl } from '../../identity/normalise-url.ts';
import { extractIssue } from '../../issue/extract-issue.ts';
import { listNeighbours, type Neighbours } from '../../issue/list-neighbours.ts';
import type { FoundIssue } from '../../store/commit-check.ts';
import { plainText } from '../../text/plain-text.ts';
import { sha256 } from '../guides/sha256.ts';

/**
 * What each entry says and what identifies it. The hash is of the text alone: the links in a feed are signed anew at each
 * request and an issue is not edited because of that.
 */
export async function understandEntries(entries: readonly Entry[]): Promise<FoundIssue[]> {
  const neighbours = listNeighbours(entries.map(({ source }) => source));
  return await Promise.all(entries.map((entry, at) => understandEntry(entry, neighbours[at])));
}

async function understandEntry(
  { guid, source }: Entry,
  neighbours: Neighbours | undefined,
): Promise<FoundIssue> {
  const parts = extractIssue(source, neighbours);
  return {
    guidKey: guid === null ? null : normaliseGuid(guid),
    urlKey: source.url === null ? null : normaliseUrl(source.url),
    fingerprint: fingerprint(parts.title, parts.publishedAt),
    parts,
    html: source.html,
    textHash: await sha256(`${parts.title}\n${parts.subtitle ?? ''}\n${plainText(source.html)}`),
  };
}
