import { database } from '../database.ts';
import type { Kept, KeptRef } from '../kept.ts';
import { issueDueKey, noteSearchDue } from '../search-due.ts';
import type { AnnotationRow } from '../types.ts';
import { noteUnfinished } from '../unfinished.ts';
import type { FormerKept } from './types.ts';

/**
 * Puts back what was noted and logged as it was, as if the file had never come: what it brought is deleted, and no tombstone
 * stays, so that it can come once more.
 *
 * @returns what was deleted: its mirror is to be removed (`forgetKept`)
 */
export async function putBackKept(all: readonly FormerKept[]): Promise<KeptRef[]> {
  const { annotations, logEntries, issues, searchDue, unfinished } = database;
  if (all.length === 0) return [];
  return await database.transaction(
    'rw',
    [annotations, logEntries, issues, searchDue, unfinished],
    async () => {
      const deleted: KeptRef[] = [];
      const noted: AnnotationRow[] = [];
      for (const { kind, id, former, changedAt } of all) {
        const table = kind === 'annotation' ? annotations : logEntries;
        const present: Kept['row'] | undefined = await table.get(id);
        if (present?.changedAt !== changedAt) continue;
        if (kind === 'annotation') noted.push(present as AnnotationRow);
        if (former === null) {
          await table.delete(id);
          deleted.push({ kind, id });
          continue;
        }
        await database.table<Kept['row'], string>(table.name).put(former);
        await noteUnfinished({ newsletterId: former.newsletterId ?? '', kept: { kind, id } });
      }
      const owners = noted.map(({ newsletterId, identity }) => [newsletterId, identity]);
      const ids = await issues.where('[newsletterId+identity]').anyOf(owners).primaryKeys();
      await noteSearchDue(ids.map(issueDueKey));
      return deleted;
    },
  );
}
