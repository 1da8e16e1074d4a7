import type { ShelvedNote } from '../../hooks/notes/types.ts';

/**
 * The notes with one of them where it was when somebody began to write in it: it does not move away under their hands.
 *
 * @param notes what changed last first
 * @param held as it was then; null while nobody writes. An issue's own note that has no words by now is none, and is held as an
 * empty one
 */
export function holdNote(notes: readonly ShelvedNote[], held: ShelvedNote | null): readonly ShelvedNote[] {
  if (held === null) return notes;
  const empty = held.kind === 'issue' ? { ...held, note: '' } : undefined;
  const note = notes.find(({ id }) => id === held.id) ?? empty;
  if (!note) return notes;
  const others = notes.filter(({ id }) => id !== held.id);
  const behind = others.findIndex(({ changedAt }) => changedAt < held.changedAt);
  return others.toSpliced(behind < 0 ? others.length : behind, 0, note);
}
