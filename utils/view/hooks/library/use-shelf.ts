import { listShelf } from '../../../store/list-shelf.ts';
import type { LibraryScope, Loaded, ShelfRow } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** Quotes or books, of the newest issue first, at most `limit`. */
export function useShelf(
  kind: ShelfRow['kind'],
  { newsletterId, from, to }: LibraryScope,
  limit: number,
): Loaded<ShelfRow[]> {
  return useLiveQuery(
    () => listShelf(kind, { newsletterId, from, to }, limit),
    [kind, newsletterId, from, to, limit],
  );
}
