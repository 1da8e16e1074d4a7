import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { textOfVersion } from '../../../derived/text-of-version.ts';
import { listAnnotationsOf } from '../../../store/annotations.ts';
import { paintNotes, unpaintNotes } from '../../commands/notes/paint-notes.ts';
import { areOfVersion, type FindPlace, placeNotes } from '../../queries/notes/place-notes.ts';
import type { Reading } from '../../queries/read-reading.ts';
import type { PageLayout } from '../reader/use-layout.ts';
import { useLiveQuery } from '../use-live-query.ts';
import type { PlacedNote } from './types.ts';

const none: readonly PlacedNote[] = [];
/** Where all stands in the version that is shown, nothing is looked for. */
const nowhere: FindPlace = () => ({ state: 'lost' });

/**
 * The highlights and notes of the issue that is read, where they stand in its present text, in the order of the text; painted over
 * it. Null until they are read.
 */
export function usePlacedNotes(
  { issue, body }: Reading,
  layout: PageLayout,
  root: { readonly current: HTMLElement | null },
): readonly PlacedNote[] | null {
  const { id, newsletterId, identity, textHash } = issue;
  const loaded = useLiveQuery(
    async () => (await listAnnotationsOf(newsletterId, identity)).filter(({ guideId }) => guideId === null),
    [newsletterId, identity],
  );
  const rows = loaded.state === 'ready' ? loaded.value : null;
  const { text } = layout.text;
  const [findPlace, setFindPlace] = useState<FindPlace | null>(null);
  const isSought = rows !== null && !areOfVersion(rows, { textHash, text });
  useEffect(() => {
    if (isSought)
      void import('../../queries/notes/find-place.ts').then((code) => setFindPlace(() => code.findPlace));
  }, [isSought]);
  const notes = useMemo(() => {
    if (rows === null || (isSought && !findPlace)) return null;
    const formerText = (hash: string) => textOfVersion(body, hash);
    return placeNotes(rows, { issueId: id, textHash, text, formerText }, findPlace ?? nowhere);
  }, [rows, text, textHash, findPlace]);

  useLayoutEffect(() => {
    if (root.current) paintNotes(root.current, notes ?? none);
  }, [notes, layout]);
  useEffect(() => unpaintNotes, []);
  return notes;
}
