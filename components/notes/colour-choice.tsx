import { colours } from '../../utils/view/commands/notes/colours.ts';
import { sayColour } from '../../utils/view/sentences/notes/say-colour.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { AnnotationColour } from '../../utils/view/types.ts';

interface ColourChoiceProps {
  /** The name of the group, which no other of the page has. */
  name: string;
  value: AnnotationColour;
  onChange: (colour: AnnotationColour) => void;
}

/** The colours of highlights, one of which holds. */
export function ColourChoice({ name, value, onChange }: ColourChoiceProps) {
  return (
    <fieldset class="note-colours">
      <legend class="visually-hidden">{say('notes.colour')}</legend>
      {colours.map((colour) => (
        <label key={colour} title={sayColour(colour)}>
          <input
            type="radio"
            name={name}
            class="visually-hidden"
            aria-label={sayColour(colour)}
            checked={value === colour}
            onChange={() => onChange(colour)}
          />
          <span class="note-swatch" data-colour={colour} />
        </label>
      ))}
    </fieldset>
  );
}
