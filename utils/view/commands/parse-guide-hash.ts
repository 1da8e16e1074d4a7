/** What an address of the guide page names: a guide, and the page of it to open at, from 1. */
export interface GuidePlace {
  id: string;
  page: number | null;
}

/** `guide.html#<its id>`, with `&page=<number>` behind it. */
export function guideAddress({ id, page }: GuidePlace): string {
  return `guide.html#${encodeURIComponent(id)}${page === null ? '' : `&page=${page}`}`;
}

/**
 * What an address of the guide page names; an id that cannot be decoded, as a person may have changed it, as it is.
 *
 * @param hash with its `#`
 */
export function parseGuideHash(hash: string): GuidePlace {
  const [, encoded = '', number] = hash.match(/^#?(.*?)(?:&page=([1-9]\d{0,4}))?$/) ?? [];
  const page = number === undefined ? null : Number(number);
  try {
    return { id: decodeURIComponent(encoded), page };
  } catch {
    return { id: encoded, page };
  }
}
