const suffix = /-(?!(?:19|20)\d\d$)[0-9a-f]{4}$/;

/**
 * A comparable address (`normaliseUrl`) without the four hexadecimal digits that beehiiv adds to a slug it has used before;
 * null where there are none. A year, 1900 to 2099, is never such digits. That an address without them exists proves nothing:
 * `/p/cold-cafe` has them too.
 */
export function withoutSuffix(url: string): string | null {
  const [path = '', ...query] = url.split('?');
  const base = path.replace(suffix, '');
  return base === path ? null : [base, ...query].join('?');
}
