/** What one text has in another's place: how many characters both begin and end with, and what stands between. */
export interface Difference {
  start: number;
  end: number;
  middle: string;
}

/** `former` as what differs from `current`: an edited letter differs in a sentence or two. */
export function differenceFrom(current: string, former: string): Difference {
  const most = Math.min(current.length, former.length);
  let start = 0;
  while (start < most && current.charCodeAt(start) === former.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    current.charCodeAt(current.length - 1 - end) === former.charCodeAt(former.length - 1 - end)
  ) {
    end += 1;
  }
  return { start, end, middle: former.slice(start, former.length - end) };
}

/** The text that `differenceFrom` was given as `former`. */
export function restoreText(current: string, { start, end, middle }: Difference): string {
  return `${current.slice(0, start)}${middle}${current.slice(current.length - end)}`;
}
