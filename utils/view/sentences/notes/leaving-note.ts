import type { LeavingText } from '../../hooks/log/use-review.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';

/** What a person wrote in a note, as a text that is about to leave. */
export const leavingNote = ({ id, note }: Pick<ShelvedNote, 'id' | 'note'>): LeavingText => ({
  ...{ owner: id, field: 'note', text: note },
});
