/** What stands in place of the rest: a box of beehiiv's or Substack's, Ghost's invitation. By class or id, whole. */
const gate = /(?:paywall|gh-post-upgrade-cta)(?![\w-])/gi;
/** More are no placeholder but a letter about them. */
const mostLooks = 20;
const longestTag = 1000;

/** Whether a letter's markup says that the rest, or all of it, is for paying readers. */
export function isForPayers(html: string): boolean {
  let looks = 0;
  for (const { index } of html.matchAll(gate)) {
    looks += 1;
    if (looks > mostLooks) return false;
    if (html.lastIndexOf('<!--', index) > html.lastIndexOf('-->', index)) continue;
    const before = html.slice(Math.max(0, index - longestTag), index);
    const tag = before.slice(before.lastIndexOf('<') + 1);
    if (/^[a-z][^>]*\s(?:class|id)\s*=\s*(?:"(?:[^">]*\s)?|'(?:[^'>]*\s)?)$/i.test(tag)) return true;
  }
  return false;
}
