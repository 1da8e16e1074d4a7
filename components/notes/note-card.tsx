import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { wordsOf } from '../../utils/view/commands/notes/words-of.ts';
import { useFloat } from '../../utils/view/hooks/notes/use-float.ts';
import type { NoteDesk } from '../../utils/view/hooks/notes/use-note-desk.ts';
import type { NoteWriting } from '../../utils/view/hooks/notes/use-note-writing.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { NoteIcon } from './note-icon.tsx';
import { NoteWords } from './note-words.tsx';

/** The card of the highlight that is open: its note, its colour, and what else can be done with it. */
export function NoteCard({ desk }: { desk: NoteDesk }) {
  const { opened } = desk;
  return opened && <Card key={opened.note.row.id} desk={desk} opened={opened} />;
}

function Card({ desk, opened }: { desk: NoteDesk; opened: NonNullable<NoteDesk['opened']> }) {
  const { note, box, isWriting } = opened;
  const { ref, style } = useFloat<HTMLDivElement>(box, 'below');
  const { row } = note;
  const writing = useRef<NoteWriting | null>(null);

  // Taken back or removed elsewhere: nothing more is written of it. While notes are placed anew, nothing is known of it.
  const isThere = desk.notes.some((one) => one.row.id === row.id);
  const wasThere = useRef(isThere);
  useLayoutEffect(() => {
    if (!desk.isReady) return;
    if (wasThere.current && !isThere) {
      writing.current?.drop();
      desk.close();
    }
    wasThere.current = isThere;
  }, [isThere, desk.isReady]);

  useEffect(() => {
    const { current } = ref;
    if (!isWriting) current?.focus({ preventScroll: true });
    const press = ({ target }: PointerEvent) => {
      // What is offered to be taken back is no place outside.
      if (target instanceof Element && !current?.contains(target) && !target.closest('.undo')) desk.close();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);

  return (
    <div
      ref={ref}
      class="note-card"
      role="dialog"
      aria-label={say('notes.card')}
      tabIndex={-1}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        desk.close();
      }}
    >
      <div class="note-card-head">
        <ColourChoice
          name="note-colour"
          value={row.colour}
          onChange={(colour) => desk.recolour(note, colour)}
        />
        <IconButton label={say('common.close')} onClick={desk.close}>
          <Icon name="close" />
        </IconButton>
      </div>
      {note.standing === 'kept' && (
        <blockquote class="note-quote" data-colour={row.colour} dir="auto">
          {wordsOf(row.anchor)}
        </blockquote>
      )}
      {note.standing === 'moved' && <p class="quiet">{say('notes.movedText')}</p>}
      <NoteWords row={row} isNew={false} offer={desk.offer} isFocused={isWriting} held={writing} />
      <div class="note-card-acts">
        <CopyButton
          class="button button-bare"
          copy={() => desk.copyNote(note)}
          label={say('copy.copy')}
          title={say('notes.keyCopy')}
        />
        <button
          type="button"
          class="button button-bare"
          onClick={() => {
            writing.current?.drop();
            desk.remove(note);
          }}
        >
          <NoteIcon name="remove" />
          {say('notes.remove')}
        </button>
      </div>
    </div>
  );
}
