import type { Group } from './group-alike.ts';

/** What stands between lines that stayed, on both sides. */
export function listHunks(inOrder: Int32Array, length: number): Group[] {
  const hunks: Group[] = [];
  let hunk: Group = { before: [], after: [] };
  let next = 0;
  const close = (end: number) => {
    while (next < end) hunk.after.push(next++);
    if (hunk.before.length + hunk.after.length > 0) hunks.push(hunk);
    hunk = { before: [], after: [] };
    next = end + 1;
  };
  for (const [one, other] of inOrder.entries()) {
    if (other < 0) hunk.before.push(one);
    else close(other);
  }
  close(length);
  return hunks;
}
