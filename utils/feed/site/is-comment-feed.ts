const words =
  /\bcomments\b|\bcomment feed\b|\bcommentaires\b|\bcomentarios?\b|\bcomentários\b|\bcommenti\b|\bkommentare?\b|\breacties\b|комментари|评论|評論|コメント/i;
/** WordPress, Blogger and what is built like them. Words inside a post's own name say nothing. */
const path = /\/comments?(?:\/|\.|$)|[?&]feed=comments|comments[-_](?:rss|atom|feed)/i;

/**
 * Whether a feed is one of what readers wrote below the issues: it is never what somebody subscribes to a newsletter for
 * while there is another.
 *
 * @param title the page's word for the link, or the feed's for itself
 */
export function isCommentFeed({ url, title }: { url: string; title: string | null }): boolean {
  const { pathname = url, search = '' } = URL.parse(url) ?? {};
  if (path.test(pathname + search)) return true;
  // "Comments on: Why the lamp matters", "Night Notes » Comments Feed": at an end, and not in the middle of a name.
  const parts = (title ?? '').split(/\s*[»›|:–—]\s*|\s+-\s+/).map((part) => part.split(/\s+/));
  const ends = [parts[0] ?? [], parts.at(-1) ?? []].flatMap((end) => [end.slice(0, 3), end.slice(-3)]);
  return ends.some((end) => words.test(end.join(' ')));
}
