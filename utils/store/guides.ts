import Dexie from 'dexie';
import { toGuideRows } from '../identity/to-guide-rows.ts';
import type { OfferedGuide } from '../issue/types.ts';
import { database } from './database.ts';
import type { GuideFailure, GuideRow, IssueRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

export async function findGuide(id: string): Promise<GuideRow | undefined> {
  return await database.guides.get(id);
}

/** In the order in which the issue offers them. */
export async function listGuidesOfIssue(issueId: string): Promise<GuideRow[]> {
  return await database.guides.where('issueId').equals(issueId).sortBy('position');
}

/**
 * Of the newest issue first, those of one issue in its order, at most `limit`.
 *
 * @param newsletterId null for all newsletters but those `hidden`
 */
export async function listGuides(
  newsletterId: string | null,
  limit: number,
  hidden: ReadonlySet<string> = new Set(),
): Promise<GuideRow[]> {
  const newest =
    newsletterId === null
      ? database.guides.orderBy('publishedAt').reverse()
      : database.guides
          .where('[newsletterId+publishedAt]')
          .between([newsletterId, Dexie.minKey], [newsletterId, Dexie.maxKey])
          .reverse();
  const shown = hidden.size > 0 ? newest.filter((guide) => !hidden.has(guide.newsletterId)) : newest;
  const guides = await shown.limit(limit).toArray();
  return guides.sort((one, other) => other.publishedAt - one.publishedAt || one.position - other.position);
}

/** Where the guides lie, of one newsletter or of all; each address once. */
export async function listGuideAddresses(newsletterId?: string): Promise<string[]> {
  const { guides } = database;
  const asked =
    newsletterId === undefined
      ? guides.toCollection()
      : guides
          .where('[newsletterId+publishedAt]')
          .between([newsletterId, Dexie.minKey], [newsletterId, Dexie.maxKey]);
  const addresses = new Set<string>();
  await asked.each(({ url }) => addresses.add(url));
  return [...addresses];
}

/** Guides whose download a stopped worker left behind. */
export async function listUnfinishedGuides(): Promise<GuideRow[]> {
  return await database.guides.where('state').equals('saving').toArray();
}

/** Guides that may be tried by themselves by now, the one that has waited longest first. */
export async function listGuidesToTry(now: number, limit: number): Promise<GuideRow[]> {
  return await database.guides.where('tryAt').belowOrEqual(now).limit(limit).toArray();
}

/**
 * Adds the guides of an issue, or gives known ones their newest words and address: what was saved of them stays saved, and
 * one whose link had expired is offered again with a fresh one. Call it in a transaction of `guides`.
 *
 * @param tryAt when new ones, and those with a fresh link, may be saved by themselves, epoch ms; null for those of old issues
 * @param editedAt when a saved one that lies elsewhere now, or has another size, may be fetched anew, epoch ms: a newer edition
 */
export async function offerGuides(
  issue: IssueRow,
  guides: readonly OfferedGuide[],
  tryAt: number | null,
  editedAt: number | null = null,
): Promise<void> {
  if (guides.length === 0) return;
  const present = await listGuidesOfIssue(issue.id);
  const byId = new Map(present.map((row) => [row.id, row]));
  const changed = toGuideRows(issue, guides, tryAt, present).flatMap(
    (row) => renewed(row, byId.get(row.id), editedAt) ?? [],
  );
  if (changed.length > 0) await database.guides.bulkPut(changed);
}

/** Undefined when nothing differs. */
function renewed(
  offered: GuideRow,
  present: GuideRow | undefined,
  editedAt: number | null,
): GuideRow | undefined {
  if (!present) return offered;
  const { position, title, description, sizeText, url, issueTitle, publishedAt, isDayOnly = false } = offered;
  const words = { position, title, description, sizeText, url, issueTitle, publishedAt, isDayOnly };
  const isRevived = present.state === 'failed' && present.failure === 'expired' && url !== present.url;
  const state = isRevived ? { state: 'offered' as const, failure: null, tryAt: offered.tryAt } : {};
  // The signature of a link changes all the time; another place or size says that it is another file.
  const isMoved = pathOf(url) !== pathOf(present.url) || sizeText !== present.sizeText;
  // What was fetched in vain because its link had died is fetched with the fresh one.
  const isFresh = present.failure === 'expired' && url !== present.url;
  const isAgain = present.state === 'saved' && (isMoved || isFresh) && editedAt !== null;
  const again = isAgain ? { tryAt: editedAt } : {};
  const row = { ...present, ...words, ...state, ...again };
  return JSON.stringify(row) === JSON.stringify(present) ? undefined : row;
}

const pathOf = (url: string) => URL.parse(url)?.pathname ?? url;

export async function markGuideSaving(id: string): Promise<void> {
  await changeGuide(id, () => ({ state: 'saving', failure: null }));
}

/**
 * A guide that was saved before keeps its file: a failed attempt takes nothing away. Where a newer edition was to be fetched, that is
 * tried again.
 *
 * @param tryAt when it may be tried again by itself, epoch ms; null where that takes a person
 * @param isAnew it was saved when the attempt began: deleted since, it stays as it is
 */
export async function markGuideFailed(
  id: string,
  failure: GuideFailure,
  now: number,
  tryAt: (failures: number) => number | null,
  isAnew = false,
): Promise<void> {
  await changeGuide(id, ({ state, savedAt, failures, tryAt: wasToTryAt }) => {
    if (isAnew && state !== 'saved') return {};
    return {
      state: savedAt === null ? 'failed' : 'saved',
      failure,
      failedAt: now,
      failures: failures + 1,
      tryAt: savedAt === null || wasToTryAt !== null ? tryAt(failures + 1) : null,
    };
  });
}

/** The file of a guide said to be saved is gone: it is offered again. */
export async function markGuideLost(id: string): Promise<void> {
  await changeGuide(id, () => ({ state: 'offered', savedAt: null, bytes: null, failure: null }));
}

/** Puts off the next try of guides that cannot be tried now. */
export async function postponeGuides(ids: readonly string[], tryAt: number): Promise<void> {
  await database.guides.where('id').anyOf(ids).modify({ tryAt });
}

async function changeGuide(id: string, change: (guide: GuideRow) => Partial<GuideRow>): Promise<void> {
  const { guides, unfinished } = database;
  await database.transaction('rw', [guides, unfinished], async () => {
    const guide = await guides.get(id);
    if (!guide) return;
    await guides.put({ ...guide, ...change(guide) });
    await noteUnfinished({ newsletterId: guide.newsletterId });
  });
}
