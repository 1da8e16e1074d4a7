import { listGuidesIn, listSavableGuides, sumSavedGuides } from '../../../store/guide-shelf.ts';
import { listRemovedGuides } from '../../../store/removed-guides.ts';
import type { GuideRow, LibraryScope, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

export interface GuideShelf {
  /** Of the newest issue first. */
  guides: GuideRow[];
  /** Of all newsletters and years. */
  saved: { count: number; bytes: number };
  /** Those of the shelf that are not saved and may be. */
  savable: GuideRow[];
  /** Deleted a short while ago, and still to be taken back. */
  removed: ReadonlySet<string>;
}

/** The guides of a scope, at most `limit`, and what is saved of all. */
export function useGuideShelf({ newsletterId, from, to }: LibraryScope, limit: number): Loaded<GuideShelf> {
  return useLiveQuery(async () => {
    const range = { newsletterId, from, to };
    const [guides, saved, savable, removed] = await Promise.all([
      listGuidesIn(range, limit),
      sumSavedGuides(),
      listSavableGuides(range),
      listRemovedGuides(),
    ]);
    // What was deleted is not saved again together with the others.
    return { guides, saved, savable: savable.filter(({ id }) => !removed.has(id)), removed };
  }, [newsletterId, from, to, limit]);
}
