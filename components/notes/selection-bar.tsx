import { colours } from '../../utils/view/commands/notes/colours.ts';
import { useFloat } from '../../utils/view/hooks/notes/use-float.ts';
import type { NoteDesk } from '../../utils/view/hooks/notes/use-note-desk.ts';
import type { SelectedWords } from '../../utils/view/hooks/notes/use-selected-words.ts';
import { sayColour } from '../../utils/view/sentences/notes/say-colour.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { NoteIcon } from './note-icon.tsx';

/** What can be done with the words that are selected, beside them. */
export function SelectionBar({ desk }: { desk: NoteDesk }) {
  if (!desk.selected || desk.opened) return null;
  return <Bar desk={desk} selected={desk.selected} />;
}

function Bar({ desk, selected }: { desk: NoteDesk; selected: SelectedWords }) {
  const isTouched = matchMedia('(pointer: coarse)').matches;
  // A finger's selection has the browser's own bar above it.
  const { ref, style } = useFloat<HTMLDivElement>(selected.box, isTouched ? 'below' : 'above');
  return (
    <section aria-label={say('notes.selected')}>
      <div
        ref={ref}
        class="selection-bar"
        role="toolbar"
        aria-label={say('notes.selected')}
        style={style}
        // What is selected stays so.
        onPointerDown={(event) => event.preventDefault()}
      >
        {colours.map((colour, at) => (
          <button
            key={colour}
            type="button"
            class="button button-bare button-icon"
            title={say('common.withKey', { what: sayColour(colour), key: String(at + 1) })}
            aria-label={say('notes.highlightIn', { colour: sayColour(colour) })}
            onClick={() => desk.highlight(colour)}
          >
            <span class="note-swatch" data-colour={colour} />
          </button>
        ))}
        <button
          type="button"
          class="button button-bare"
          title={say('common.withKey', { what: say('notes.addNote'), key: 'n' })}
          onClick={desk.annotate}
        >
          <NoteIcon name="note" />
          {say('notes.note')}
        </button>
        <CopyButton
          class="button button-bare"
          copy={() => desk.copy(selected)}
          label={say('copy.copy')}
          title={say('common.withKey', { what: say('notes.keyCopy'), key: 'c' })}
        />
      </div>
    </section>
  );
}
