import Dexie from 'dexie';
import { database } from './database.ts';
import { deleteEditions } from './guide-editions.ts';
import { guideDueKey, issueDueKey, noteSearchDue } from './search-due.ts';

/**
 * Deletes a subscription with its issues and guides, together or not at all, if it is still removed. What was read of it
 * stays: readings and ledger, and what was noted and logged. The search index follows, which is noted.
 *
 * @returns whether it was deleted
 */
export async function purgeNewsletter(newsletterId: string): Promise<boolean> {
  const { newsletters, checkStates, checks, issues, issueBodies, ledger, guides, guideFiles, backfills } =
    database;
  const tables = [newsletters, checkStates, checks, issues, issueBodies, ledger, guides, guideFiles];
  const { guideTexts, guideEditions, shelf, searchDue, corrections } = database;
  const derived = [backfills, guideTexts, guideEditions, shelf, searchDue, corrections];
  return await database.transaction('rw', [...tables, ...derived], async () => {
    if (!(await newsletters.get(newsletterId))?.removedAt) return false;
    const [from, to] = [
      [newsletterId, Dexie.minKey],
      [newsletterId, Dexie.maxKey],
    ];
    const guideIds = await guides.where('[newsletterId+publishedAt]').between(from, to).primaryKeys();
    await guideFiles.bulkDelete(guideIds);
    await deleteEditions(guideIds);
    await guides.bulkDelete(guideIds);
    await guideTexts.bulkDelete(guideIds);
    await shelf.where('[newsletterId+kind+publishedAt+id]').between(from, to).delete();
    const issueIds = await issues.where('[newsletterId+identity]').between(from, to).primaryKeys();
    await issueBodies.bulkDelete(issueIds);
    await issues.bulkDelete(issueIds);
    await corrections.bulkDelete(issueIds);
    await noteSearchDue([...issueIds.map(issueDueKey), ...guideIds.map(guideDueKey)]);
    await ledger.where('[newsletterId+identity]').between(from, to).modify({ isOrphan: 1 });
    await checks.where('[newsletterId+at]').between(from, to).delete();
    await backfills.delete(newsletterId);
    await checkStates.delete(newsletterId);
    await newsletters.delete(newsletterId);
    return true;
  });
}
