import { say } from '../../utils/view/sentences/say.ts';
import type { ShownIssue } from '../../utils/view/types.ts';
import { NoteField } from '../shared/note-field.tsx';
import { PopupDrawer } from './popup-drawer.tsx';

export function PopupNote({ issue, onClose }: { issue: ShownIssue; onClose: () => void }) {
  return (
    <PopupDrawer title={say('note.title')} onClose={onClose}>
      <NoteField issueId={issue.id} stored={issue.note} rows={3} />
    </PopupDrawer>
  );
}
