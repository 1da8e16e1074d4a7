/** Pictures that are no larger count readers, or make room. */
const smallestPixels = 3;

/**
 * Where a picture of a letter lies; null for one that shows nothing, or that is nowhere on the web.
 *
 * @param attributes of an `img`
 */
export function pictureOf({ src = '', width, height }: Record<string, string>): string | null {
  if ([width, height].some((size) => size !== undefined && Number.parseFloat(size) < smallestPixels))
    return null;
  const url = URL.parse(src.trim());
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
