import { useEffect, useMemo, useState } from 'preact/hooks';
import { findStandings, isSought, knownStanding } from '../../queries/notes/find-standings.ts';
import { listFirstNotes, listShelvedNotes } from '../../queries/notes/list-shelved-notes.ts';
import type { Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';
import type { ShelvedNote } from './types.ts';

/** Drawn anew so often at most while issues are looked through. */
const redrawMs = 200;

/** As many as a screen shows. */
const first = 20;

export interface NotesShelf {
  notes: readonly ShelvedNote[];
  /** False while only those that changed last are known. */
  isWhole: boolean;
  /** Issues are being looked through for where the words stand. */
  isSeeking: boolean;
}

/** All notes, what changed last first: the first at once. Where words stand comes a moment later. */
export function useShelvedNotes(): Loaded<NotesShelf> {
  const some = useLiveQuery(() => listFirstNotes(first), []);
  const isBegun = some.state !== 'loading';
  const all = useLiveQuery(async () => (isBegun ? await listShelvedNotes() : null), [isBegun]);
  const isWhole = all.state === 'ready' && all.value !== null;
  const loaded: Loaded<readonly ShelvedNote[]> =
    all.state === 'ready' && all.value !== null ? { state: 'ready', value: all.value } : some;
  const [found, setFound] = useState(0);
  const listed = loaded.state === 'ready' ? loaded.value : none;

  useEffect(() => {
    let isOver = false;
    let drawnAt = 0;
    const redraw = () => !isOver && setFound((count) => count + 1);
    const onFound = () => {
      if (Date.now() - drawnAt < redrawMs) return;
      drawnAt = Date.now();
      redraw();
    };
    // What cannot be read stays unknown.
    void findStandings(listed, onFound, () => isOver)
      .catch(() => undefined)
      .then(redraw);
    return () => {
      isOver = true;
    };
  }, [listed]);

  const notes = useMemo(() => listed.map(withStanding), [listed, found]);
  if (loaded.state !== 'ready') return loaded;
  return { state: 'ready', value: { notes, isWhole, isSeeking: notes.some(isSought) } };
}

const none: readonly ShelvedNote[] = [];

function withStanding(note: ShelvedNote): ShelvedNote {
  const found = isSought(note) ? knownStanding(note) : undefined;
  return found ? { ...note, ...found } : note;
}
