import type { AnnotationColour } from '../../../store/types.ts';
import type { PlacedNote } from '../../hooks/notes/types.ts';
import { rangeOf } from '../reader/line-map.ts';
import { colours } from './colours.ts';

/** Below what is being read aloud, and the place that was asked for. */
const priority = -1;
const nameOf = (colour: AnnotationColour) => `note-${colour}`;

/**
 * Shows highlights over the text, in place of those before, without touching its elements: one named highlight a colour
 * (https://drafts.csswg.org/css-highlight-api-1/). What is changed or lost is shown nowhere.
 */
export function paintNotes(root: Element, notes: readonly PlacedNote[]): void {
  for (const colour of colours) {
    const ranges = notes.flatMap(({ row, range, standing }) => {
      if (row.colour !== colour || range === null || standing === 'changed') return [];
      return rangeOf(root, range.start, range.end) ?? [];
    });
    const painted = new Highlight(...ranges);
    painted.priority = priority;
    if (ranges.length > 0) CSS.highlights.set(nameOf(colour), painted);
    else CSS.highlights.delete(nameOf(colour));
  }
}

export function unpaintNotes(): void {
  for (const colour of colours) CSS.highlights.delete(nameOf(colour));
}
