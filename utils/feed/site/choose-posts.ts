import type { ListedPost } from '../types.ts';

const most = 5;

/**
 * The posts a look reads: at most the five newest unknown ones, among those listed before the oldest known one, so that
 * a changed list never makes us walk back through the archive.
 *
 * @param posts newest first
 * @param knownUrls addresses of stored posts; scheme, `www.`, query and final slash do not matter
 * @returns `isAll` false when more are left for the next look
 */
export function choosePosts(
  posts: readonly ListedPost[],
  knownUrls: ReadonlySet<string>,
): { chosen: ListedPost[]; isAll: boolean } {
  const known = new Set([...knownUrls].map(postKey));
  const isKnown = posts.map((post) => known.has(postKey(post.url)));
  const reach = Math.max(most, isKnown.lastIndexOf(true));
  const unknown = posts.slice(0, reach).filter((_post, at) => !isKnown[at]);
  return { chosen: unknown.slice(0, most), isAll: unknown.length <= most };
}

function postKey(address: string): string {
  const url = URL.parse(address);
  return url ? url.host.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') : address;
}
