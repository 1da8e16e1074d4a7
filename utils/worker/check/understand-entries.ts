import type { Entry } from '../../feed/types.ts';
import { sketchWords } from '../../identity/sketch-words.ts';
import type { FoundIssue } from '../../identity/types.ts';
import { witnessesOf } from '../../identity/witnesses-of.ts';
import { extractorVersion } from '../../issue/extractor-version.ts';
import { listNeighbours, type Neighbours } from '../../issue/list-neighbours.ts';
import { understandIssue } from '../../issue/understand-issue.ts';
import { plainText } from '../../text/plain-text.ts';
import { sha256 } from '../../text/sha256.ts';
import { type LoadedTables, loadTables } from './load-tables.ts';

/**
 * What each entry says and what identifies it. The hash is of the text alone: the links in a feed are signed anew at each
 * request and an issue is not edited because of that. One entry after another, each in a turn of its own: a feed of thousands
 * keeps nobody waiting.
 */
export async function understandEntries(entries: readonly Entry[]): Promise<FoundIssue[]> {
  if (entries.length === 0) return [];
  const loaded = await loadTables();
  const neighbours = listNeighbours(entries.map(({ source }) => source));
  const understood: FoundIssue[] = [];
  for (const [at, entry] of entries.entries()) {
    understood.push(await understandEntry(entry, neighbours[at], loaded));
  }
  return understood;
}

async function understandEntry(
  { guid, source }: Entry,
  neighbours: Neighbours = { earlier: [], later: [] },
  { tables, isWhole }: LoadedTables,
): Promise<FoundIssue> {
  const { title, subtitle, url, publishedAt, publishedDay, html } = source;
  const text = plainText(html);
  return {
    witnesses: witnessesOf({ guid, url, title, publishedDay }),
    publishedAt,
    words: sketchWords(text),
    parts: understandIssue(source, neighbours, tables),
    html,
    text,
    textHash: await sha256(`${title}\n${subtitle ?? ''}\n${text}`),
    // Without all languages as an older one understood it: it is understood anew (`understand-anew.ts`).
    extractor: isWhole ? extractorVersion : extractorVersion - 1,
  };
}
