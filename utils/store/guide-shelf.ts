import Dexie from 'dexie';
import { database } from './database.ts';
import { isSavable } from './is-savable.ts';
import type { ShelfRange } from './list-shelf.ts';
import { listHiddenIds } from './newsletters.ts';
import type { GuideRow } from './types.ts';

/** Of the newest issue first, those of one issue in its order, at most `limit`. */
export async function listGuidesIn(range: ShelfRange, limit: number): Promise<GuideRow[]> {
  const { newsletterId, from, to } = range;
  const rows =
    newsletterId === null
      ? database.guides.where('publishedAt').between(from, to)
      : database.guides.where('[newsletterId+publishedAt]').between([newsletterId, from], [newsletterId, to]);
  const hidden = await listHiddenIds(newsletterId);
  const newest = rows.reverse();
  const shown = hidden.size > 0 ? newest.filter((guide) => !hidden.has(guide.newsletterId)) : newest;
  return (await shown.limit(limit).toArray()).sort(inOrder);
}

/** The saved guides of all newsletters: how many, and how many bytes they take. */
export async function sumSavedGuides(): Promise<{ count: number; bytes: number }> {
  const saved = await database.guides.where('state').equals('saved').toArray();
  return { count: saved.length, bytes: saved.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) };
}

/** Guides that are not saved and may be, of the newest issue first. */
export async function listSavableGuides(range: ShelfRange): Promise<GuideRow[]> {
  const { newsletterId, from, to } = range;
  const hidden = await listHiddenIds(newsletterId);
  const rows = await database.guides.where('state').anyOf('offered', 'failed').toArray();
  return rows
    .filter(
      (guide) =>
        isSavable(guide) &&
        (newsletterId === null ? !hidden.has(guide.newsletterId) : guide.newsletterId === newsletterId) &&
        from <= guide.publishedAt &&
        guide.publishedAt < to,
    )
    .sort(inOrder);
}

/** The guides ahead of one and behind it, in the order of `listGuidesIn`; null at the ends. */
export async function findNeighbours(
  guide: GuideRow,
): Promise<{ previous: GuideRow | null; next: GuideRow | null }> {
  const byDate = database.guides.where('publishedAt');
  const { publishedAt } = guide;
  const beside = (await byDate.equals(publishedAt).toArray()).sort(inOrder);
  const at = beside.findIndex(({ id }) => id === guide.id);
  const [newer, older] = await Promise.all([
    database.guides.where('publishedAt').above(publishedAt).first(),
    database.guides.where('publishedAt').between(Dexie.minKey, publishedAt, true, false).last(),
  ]);
  const ofDay = async (row: GuideRow | undefined) =>
    row ? (await database.guides.where('publishedAt').equals(row.publishedAt).toArray()).sort(inOrder) : [];
  return {
    previous: beside[at - 1] ?? (await ofDay(newer)).at(-1) ?? null,
    next: beside[at + 1] ?? (await ofDay(older))[0] ?? null,
  };
}

/** Newest issue first; what came out at the same time by issue, and as the issue has them. */
const inOrder = (one: GuideRow, other: GuideRow) =>
  other.publishedAt - one.publishedAt ||
  (one.issueId < other.issueId ? -1 : one.issueId > other.issueId ? 1 : 0) ||
  one.position - other.position;
