import type { LogEntry } from '../log/types.ts';
import { fillBox } from './fill-scheme.ts';
import type { Box, Scheme } from './types.ts';

/** The boxes that the scheme asks for and the entry leaves empty, in its order. */
export function missingFor(scheme: Scheme, entry: LogEntry): Box[] {
  return scheme.boxes.filter((box) => box.isNeeded && fillBox(scheme, box, entry) === '');
}
