import type { PlacedNote } from '../../hooks/notes/types.ts';
import { positionOf, rangeOf } from '../reader/line-map.ts';

/** So near is on it, CSS pixels. */
const near = 2;

/** The highlight at a position of the text; of several the shortest, which the others cannot be reached behind. */
export function noteAt(notes: readonly PlacedNote[], position: number): PlacedNote | undefined {
  return notes
    .filter(
      ({ range, standing }) =>
        range && standing !== 'changed' && range.start <= position && position <= range.end,
    )
    .sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}

const lengthOf = ({ range }: PlacedNote) => (range ? range.end - range.start : 0);

/** The highlight that is shown at a point of the window. */
export function noteAtPoint(
  root: Element,
  notes: readonly PlacedNote[],
  x: number,
  y: number,
): PlacedNote | undefined {
  const caret = caretAt(x, y);
  if (!caret || !root.contains(caret[0])) return undefined;
  const position = positionOf(...caret);
  const found = position === null ? undefined : noteAt(notes, position);
  // Beside the end of a line its last letter is the nearest, and is not meant.
  const boxes = found?.range ? rangeOf(root, found.range.start, found.range.end)?.getClientRects() : [];
  const isOn = [...(boxes ?? [])].some(
    ({ left, right, top, bottom }) =>
      left - near <= x && x <= right + near && top - near <= y && y <= bottom + near,
  );
  return isOn ? found : undefined;
}

function caretAt(x: number, y: number): [Node, number] | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && [caret.offsetNode, caret.offset];
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}
