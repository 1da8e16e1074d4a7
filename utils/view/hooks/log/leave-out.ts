/** Stands where words were left out. */
const leftOut = '[…]';

/**
 * The text without what is marked in it.
 *
 * @param marks in their order, none over another
 */
export function leaveOut(text: string, marks: readonly { start: number; end: number }[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of marks) {
    kept += text.slice(at, start) + leftOut;
    at = end;
  }
  return kept + text.slice(at);
}
