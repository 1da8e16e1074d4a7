/**
 * The id of the guide that an address of the guide page names, `guide.html#<its id>`; one that cannot be decoded, as a person
 * may have changed it, as it is.
 *
 * @param hash with its `#`
 */
export function parseGuideHash(hash: string): string {
  const encoded = hash.slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
