import { database } from './database.ts';

/** Deletes a subscription with its issues and guides, together or not at all. The ledger stays: what was read was read. */
export async function purgeNewsletter(newsletterId: string): Promise<void> {
  const { newsletters, issues, guides, guideFiles, backfills } = database;
  await database.transaction('rw', [newsletters, issues, guides, guideFiles, backfills], async () => {
    const guideIds = await guides.filter((guide) => guide.newsletterId === newsletterId).primaryKeys();
    await guideFiles.bulkDelete(guideIds);
    await guides.bulkDelete(guideIds);
    await issues.filter((issue) => issue.newsletterId === newsletterId).delete();
    await backfills.delete(newsletterId);
    await newsletters.delete(newsletterId);
  });
}
