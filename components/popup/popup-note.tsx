import { useNote } from '../../utils/view/hooks/popup/use-note.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShownIssue } from '../../utils/view/types.ts';
import { PopupDrawer } from './popup-drawer.tsx';

/** One plain note on an issue, saved by itself. */
export function PopupNote({ issue, onClose }: { issue: ShownIssue; onClose: () => void }) {
  const note = useNote(issue.id, issue.note);
  return (
    <PopupDrawer title={say('note.title')} onClose={onClose}>
      <textarea
        class="popup-note"
        rows={3}
        dir="auto"
        aria-label={say('note.title')}
        aria-describedby="note-said"
        value={note.text}
        onInput={(event) => note.write(event.currentTarget.value)}
        onBlur={note.keep}
      />
      <p id="note-said" class="quiet" role="status">
        {note.said ?? say('note.hint')}
      </p>
    </PopupDrawer>
  );
}
