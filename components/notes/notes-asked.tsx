import type { NoteDesk } from '../../utils/view/hooks/notes/use-note-desk.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** Says that words which were marked are others now, and leads to where the person decides. */
export function NotesAsked({ desk }: { desk: NoteDesk }) {
  const count = desk.notes.filter(({ standing }) => standing === 'changed' || standing === 'lost').length;
  if (count === 0) return null;
  return (
    <p class="message notes-asked">
      {say('notes.asked', { count })}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          const heading = document.getElementById('your-notes');
          heading?.scrollIntoView({ block: 'nearest' });
          heading?.focus({ preventScroll: true });
        }}
      >
        {say('notes.look')}
      </button>
    </p>
  );
}
