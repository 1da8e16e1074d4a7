/** A path without its last part, digits generalised: what the addresses of one site's posts have in common. */
function shapeOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || url.pathname === '/') return undefined;
  const folders = url.pathname.replace(/\/+$/, '').split('/').slice(0, -1);
  return folders.map((folder) => folder.replace(/\d+/g, '#')).join('/');
}

/**
 * Whether an address is built like the posts already known, e.g. `/2026/05/title` like `/2025/11/another`; `/p/…` always
 * is (beehiiv, Substack).
 *
 * @param posts addresses of known posts
 */
export function resemblesPost(posts: readonly string[]): (address: string) => boolean {
  const shapes = new Set(['/p', ...posts.flatMap((post) => shapeOf(post) ?? [])]);
  return (address) => {
    const shape = shapeOf(address);
    return shape !== undefined && shapes.has(shape);
  };
}
