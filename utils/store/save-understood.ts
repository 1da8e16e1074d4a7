import type { FoundIssue } from '../identity/types.ts';
import { listedOf } from '../identity/with-edit.ts';
import { database } from './database.ts';
import { offerGuides } from './guides.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type { IssueRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

/**
 * Writes what a better extractor made of stored issues. Nothing of it is an edit or news: read states, dates and former
 * texts stay, nobody is told. An issue that was edited meanwhile is left to be understood as it is now.
 */
export async function saveUnderstood(
  understood: readonly { issue: IssueRow; entry: FoundIssue }[],
): Promise<void> {
  if (understood.length === 0) return;
  const { issues, issueBodies, guides, unfinished, searchDue } = database;
  await database.transaction('rw', [issues, issueBodies, guides, unfinished, searchDue], async () => {
    for (const { issue, entry } of understood) {
      const present = await issues.get(issue.id);
      if (!present || present.textHash !== issue.textHash) continue;
      const { extractor, parts, text } = entry;
      await issues.put({
        ...present,
        ...listedOf(entry),
        url: present.url,
        words: [...entry.words],
        extractor,
      });
      await issueBodies.update(issue.id, { parts, text });
      await offerGuides(present, parts.guides, null);
      await noteSearchDue([issueDueKey(present.id)]);
      await noteUnfinished({ newsletterId: present.newsletterId });
    }
  });
}
