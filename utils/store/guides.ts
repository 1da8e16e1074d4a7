import { database } from './database.ts';
import type { GuideFailure, GuideRow } from './types.ts';

export async function findGuide(id: string): Promise<GuideRow | undefined> {
  return await database.guides.get(id);
}

/** In the order in which the issue offers them. */
export async function listGuidesOfIssue(issueId: string): Promise<GuideRow[]> {
  return await database.guides.where('issueId').equals(issueId).sortBy('position');
}

/** Of the newest issue first, those of one issue in its order. */
export async function listAllGuides(): Promise<GuideRow[]> {
  const guides = await database.guides.toArray();
  return guides.sort((a, b) => b.publishedAt - a.publishedAt || a.position - b.position);
}

/** Guides whose download a stopped worker left behind. */
export async function listUnfinishedGuides(): Promise<GuideRow[]> {
  return await database.guides.where('state').equals('saving').toArray();
}

/**
 * Adds a guide, or gives a known one its newest words and address: what was saved of it stays saved, and one whose link
 * had expired is offered again with a fresh one.
 */
export async function saveOfferedGuide(offered: GuideRow): Promise<void> {
  const present = await database.guides.get(offered.id);
  if (!present) return void (await database.guides.add(offered));
  const { position, title, description, sizeText, url, issueTitle, publishedAt } = offered;
  const isRevived = present.state === 'failed' && present.failure === 'expired' && url !== present.url;
  await database.guides.update(offered.id, {
    ...(isRevived ? { state: 'offered', failure: null } : {}),
    position,
    title,
    description,
    sizeText,
    url,
    issueTitle,
    publishedAt,
  });
}

export async function markGuideSaving(id: string): Promise<void> {
  await database.guides.update(id, { state: 'saving', failure: null });
}

/** A guide that was saved before keeps its file: a failed attempt takes nothing away. */
export async function markGuideFailed(id: string, failure: GuideFailure, now: number): Promise<void> {
  await database.transaction('rw', database.guides, async () => {
    const guide = await database.guides.get(id);
    if (!guide) return;
    const state = guide.savedAt === null ? 'failed' : 'saved';
    await database.guides.update(id, { state, failure, failedAt: now, failures: guide.failures + 1 });
  });
}
