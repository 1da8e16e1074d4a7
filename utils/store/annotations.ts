import Dexie from 'dexie';
import { database } from './database.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import { isOvertaken, stampKept } from './stamp-changes.ts';
import { annotationParts } from './stamped-parts.ts';
import type { AnnotationRow, GuideRow, IssueRow, LedgerRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

export async function findAnnotation(id: string): Promise<AnnotationRow | undefined> {
  const row = await database.annotations.get(id);
  return row?.isRemoved === 0 ? row : undefined;
}

/** Those of an issue's text and of its guides, oldest first. */
export async function listAnnotationsOf(newsletterId: string, identity: string): Promise<AnnotationRow[]> {
  const rows = await database.annotations
    .where('[newsletterId+identity]')
    .equals([newsletterId, identity])
    .toArray();
  return inOrder(rows);
}

/** Those of several issues, in no order. */
export async function listAnnotationsOfMany(
  keys: readonly [newsletterId: string, identity: string][],
): Promise<AnnotationRow[]> {
  const rows = database.annotations.where('[newsletterId+identity]').anyOf([...keys]);
  return (await rows.toArray()).filter((row) => row.isRemoved === 0);
}

/** Those of a guide's pages, oldest first. */
export async function listAnnotationsOfGuide(guideId: string): Promise<AnnotationRow[]> {
  return inOrder(await database.annotations.where('guideId').equals(guideId).toArray());
}

/** All, what changed last first, at most `limit`. */
export async function listAnnotations(limit: number): Promise<AnnotationRow[]> {
  return await database.annotations
    .where('[isRemoved+changedAt]')
    .between([0, Dexie.minKey], [0, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** All there are, what changed last first: read forward, which browsers do at once, and turned. */
export async function listAllAnnotations(): Promise<AnnotationRow[]> {
  const rows = database.annotations
    .where('[isRemoved+changedAt]')
    .between([0, Dexie.minKey], [0, Dexie.maxKey]);
  return (await rows.toArray()).reverse();
}

/** What the ledger knows of issues that have a note of their own; all rows are read for it, which is quicker than to look at each. */
export async function listNotedLedger(): Promise<LedgerRow[]> {
  return (await database.ledger.toArray()).filter(({ note }) => note !== '');
}

/** The stored ones of these issues and guides, in no order. */
export async function findNoted(
  keys: readonly [newsletterId: string, identity: string][],
  guideIds: readonly string[],
): Promise<{ issues: IssueRow[]; guides: GuideRow[] }> {
  const [issues, guides] = await Promise.all([
    database.issues
      .where('[newsletterId+identity]')
      .anyOf([...keys])
      .toArray(),
    database.guides.bulkGet([...guideIds]),
  ]);
  return { issues, guides: guides.filter((guide) => guide !== undefined) };
}

/** What an annotation becomes, told from what is there now: null where there is none, or it was removed. */
export type AnnotationChange = (present: AnnotationRow | null) => AnnotationRow | null;

/** The rows of these ids in their order, also of what was removed; undefined where there never was one. */
export async function findAnnotationRows(ids: readonly string[]): Promise<(AnnotationRow | undefined)[]> {
  return await database.annotations.bulkGet([...ids]);
}

/** What an annotation is from now on; null removes it. */
export interface AnnotationPut {
  id: string;
  row: AnnotationRow | null;
  /** It comes from elsewhere: what is there stays where it was changed later than `row`. */
  isForeign?: boolean;
}

/** As `putAnnotation`, of several, all or none; undefined of what stays as it is there. */
export async function putAnnotations(
  rows: readonly AnnotationPut[],
  now: number,
): Promise<(AnnotationRow | null | undefined)[]> {
  const { annotations, issues, searchDue, unfinished } = database;
  return await database.transaction('rw', [annotations, issues, searchDue, unfinished], async () => {
    const former: (AnnotationRow | null | undefined)[] = [];
    for (const { id, row, isForeign } of rows) {
      const stays = isForeign && isOvertaken(row, await annotations.get(id));
      former.push(stays ? undefined : await putAnnotation(id, row, now));
    }
    return former;
  });
}

/**
 * Writes an annotation in place of the one of its id, and that mirror and search index have to follow, together or not at all.
 *
 * @param row null removes it; what was removed stays as a tombstone
 * @returns the row as it was before; null when there was none, or it had been removed
 */
export async function putAnnotation(
  id: string,
  row: AnnotationRow | null | AnnotationChange,
  now: number,
): Promise<AnnotationRow | null> {
  const { annotations, issues, searchDue, unfinished } = database;
  return await database.transaction('rw', [annotations, issues, searchDue, unfinished], async () => {
    const present = await annotations.get(id);
    const there = present?.isRemoved === 0 ? present : null;
    const wanted = typeof row === 'function' ? row(there) : row;
    const next = wanted ? { ...wanted, id, removedAt: null, isRemoved: 0 as const } : removed(present, now);
    if (!next) return null;
    // Also where the clock was set back: of two states the later one stands.
    const changedAt = Math.max(now, (present?.changedAt ?? 0) + 1);
    await annotations.put({
      ...next,
      changedAt,
      stamps: stampKept(present, next, annotationParts, changedAt),
    });
    const { newsletterId, identity } = next;
    const issueId = await issues
      .where('[newsletterId+identity]')
      .equals([newsletterId, identity])
      .primaryKeys();
    await noteSearchDue(issueId.map(issueDueKey));
    await noteUnfinished({ newsletterId, kept: { kind: 'annotation', id } });
    return there;
  });
}

function removed(present: AnnotationRow | undefined, now: number): AnnotationRow | null {
  return present?.isRemoved === 0 ? { ...present, removedAt: now, isRemoved: 1 } : null;
}

const inOrder = (rows: readonly AnnotationRow[]) =>
  rows.filter((row) => row.isRemoved === 0).sort((one, other) => one.createdAt - other.createdAt);
