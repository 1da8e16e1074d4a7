import { extractorVersion } from '../../issue/extractor-version.ts';
import { listUnderstoodBefore } from '../../store/issues.ts';
import { saveUnderstood } from '../../store/save-understood.ts';
import type { IssueBodyRow } from '../../store/types.ts';
import { isAllUnderstood } from './is-all-understood.ts';
import { loadTables } from './load-tables.ts';
import { understandEntries } from './understand-entries.ts';

/** A second's work or less: the alarm brings the next ones half a minute later. */
const atATime = 40;

/**
 * Lets some of the stored issues that an older extractor understood be understood anew, neighbours together. Nobody is told of
 * anything, and nothing that was read changes. Not without the patterns of all languages: it would have to be done once more.
 */
export async function understandAnew(): Promise<void> {
  if ((await isAllUnderstood()) || !(await loadTables()).isWhole) return;
  const outdated = await listUnderstoodBefore(extractorVersion, atATime);
  if (outdated.length === 0) return;
  const entries = await understandEntries(
    outdated.map(({ body }) => ({ guid: null, source: sourceOf(body) })),
  );
  await saveUnderstood(
    outdated.flatMap(({ issue }, at) => {
      const entry = entries[at];
      return entry ? { issue, entry } : [];
    }),
  );
}

/** What the issue was made from: all of it stands in its parts and its body. */
function sourceOf({ parts, html }: IssueBodyRow) {
  const { title, subtitle, publication, url, publishedAt, publishedDay, isDayOnly, isForPayers } = parts;
  return { title, subtitle, publication, url, publishedAt, publishedDay, isDayOnly, isForPayers, html };
}
