import { say } from '../../utils/view/sentences/say.ts';
import type { ShownIssue, Undoable } from '../../utils/view/types.ts';
import { NoteField } from '../shared/note-field.tsx';
import { PopupDrawer } from './popup-drawer.tsx';

interface PopupNoteProps {
  issue: ShownIssue;
  offer: (done: Undoable) => void;
  onClose: () => void;
}

export function PopupNote({ issue, offer, onClose }: PopupNoteProps) {
  return (
    <PopupDrawer title={say('note.title')} onClose={onClose}>
      <NoteField issueId={issue.id} stored={issue.note} rows={3} offer={offer} />
    </PopupDrawer>
  );
}
