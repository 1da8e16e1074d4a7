/** What is unread is counted no farther than this: three characters are read at a glance. */
export const mostUnread = 99;

/** A number for a badge, a tab or a filter; one above `most` was not counted to its end. */
export function formatCount(count: number, most: number): string {
  return count <= most ? String(count) : `${most}+`;
}
