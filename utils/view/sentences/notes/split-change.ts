/** Two texts side by side: what they begin and end with is the same, what stands between differs. */
export interface SplitChange {
  ahead: string;
  old: string;
  now: string;
  behind: string;
}

/** Where the words of two texts differ. Whole words: of "10 mg" and "15 mg" it is "10" and "15", not a digit. */
export function splitChange(old: string, now: string): SplitChange {
  const [from, to] = [wordsIn(old), wordsIn(now)];
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const join = (words: readonly string[]) => words.join('');
  return {
    ahead: join(from.slice(0, start)),
    old: join(from.slice(start, from.length - end)),
    now: join(to.slice(start, to.length - end)),
    behind: join(from.slice(from.length - end)),
  };
}

/** Words with their marks, and what stands between them. */
const wordsIn = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];
