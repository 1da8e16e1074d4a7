import { normaliseText } from '../../../text/normalise-text.ts';
import type { ShelvedNote, Standing } from '../../hooks/notes/types.ts';
import type { AnnotationColour, LibraryScope } from '../../types.ts';

/** What of all notes is shown; null for all. */
export interface NoteFilter extends LibraryScope {
  colour: AnnotationColour | null;
  stands: Standing | null;
  /** All its words have to be in a note, however they are written. */
  words: string;
  /** A note that is being written stays, whatever it says meanwhile. */
  held?: string | null;
}

/** Words of notes as they are compared, by version of the note: folding takes longer than finding. */
const folded = new Map<string, string>();

export function filterNotes(notes: readonly ShelvedNote[], filter: NoteFilter): ShelvedNote[] {
  const { newsletterId, from, to, colour, stands, held = null } = filter;
  const words = fold(filter.words).split(' ').filter(Boolean);
  return notes.filter(
    (note) =>
      note.id === held ||
      ((newsletterId === null || note.newsletterId === newsletterId) &&
        from <= note.publishedAt &&
        note.publishedAt < to &&
        (colour === null || (note.kind === 'highlight' && note.row?.colour === colour)) &&
        (stands === null || note.standing === stands) &&
        (words.length === 0 || holds(note, words))),
  );
}

function holds(note: ShelvedNote, words: readonly string[]): boolean {
  const text = wordsOf(note);
  return words.every((word) => text.includes(word));
}

function wordsOf(note: ShelvedNote): string {
  const key = `${note.id} ${note.changedAt}`;
  const known = folded.get(key);
  if (known !== undefined) return known;
  const { quote, issueTitle, guide } = note;
  const text = fold([quote, note.note, issueTitle, guide?.title ?? ''].join(' '));
  folded.set(key, text);
  return text;
}

/** Without case, accents and kinds of marks. */
const fold = (text: string) => normaliseText(text).toLowerCase();
