/** How much of the text must have been in sight. */
const leastShare = 0.8;
/** How much of its reading time must have been spent on it: less is leafing through. */
const leastOfTime = 1 / 3;

/** What is known of the reading of an issue. */
export interface ReadingSoFar {
  /** Characters of the text that were in sight, and all there are. */
  seen: number;
  length: number;
  /** All that was ever counted for it. */
  activeSeconds: number;
  /** What it takes to read, by its words. */
  readingMinutes: number;
}

/** Whether an issue counts as read, though nobody said so. */
export function isReadThrough({ seen, length, activeSeconds, readingMinutes }: ReadingSoFar): boolean {
  return length > 0 && seen >= length * leastShare && activeSeconds >= readingMinutes * 60 * leastOfTime;
}
