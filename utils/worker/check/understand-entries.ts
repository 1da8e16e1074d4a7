import type { Entry } from '../../feed/types.ts';
import { sketchWords } from '../../identity/sketch-words.ts';
import type { FoundIssue } from '../../identity/types.ts';
import { witnessesOf } from '../../identity/witnesses-of.ts';
import { extractIssue } from '../../issue/extract-issue.ts';
import { extractorVersion } from '../../issue/extractor-version.ts';
import { listNeighbours, type Neighbours } from '../../issue/list-neighbours.ts';
import { plainText } from '../../text/plain-text.ts';
import { sha256 } from '../../text/sha256.ts';

/**
 * What each entry says and what identifies it. The hash is of the text alone: the links in a feed are signed anew at each
 * request and an issue is not edited because of that. One entry after another, each in a turn of its own: a feed of thousands
 * keeps nobody waiting.
 */
export async function understandEntries(entries: readonly Entry[]): Promise<FoundIssue[]> {
  const neighbours = listNeighbours(entries.map(({ source }) => source));
  const understood: FoundIssue[] = [];
  for (const [at, entry] of entries.entries()) understood.push(await understandEntry(entry, neighbours[at]));
  return understood;
}

async function understandEntry(
  { guid, source }: Entry,
  neighbours: Neighbours | undefined,
): Promise<FoundIssue> {
  const { title, subtitle, url, publishedAt, publishedDay, html } = source;
  const text = plainText(html);
  return {
    witnesses: witnessesOf({ guid, url, title, publishedDay }),
    publishedAt,
    words: sketchWords(text),
    parts: extractIssue(source, neighbours),
    html,
    text,
    textHash: await sha256(`${title}\n${subtitle ?? ''}\n${text}`),
    extractor: extractorVersion,
  };
}
