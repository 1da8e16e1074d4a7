/** What an address of the guide page names: a guide, and the page of it to open at, from 1. */
export interface GuidePlace {
  id: string;
  page: number | null;
  /** A former edition (`GuideEditionRow.version`); undefined for the present one. */
  edition?: number | undefined;
}

/** `guide.html#<its id>`, with `&page=<number>` and `&edition=<number>` behind it. */
export function guideAddress({ id, page, edition }: GuidePlace): string {
  const at = page === null ? '' : `&page=${page}`;
  return `guide.html#${encodeURIComponent(id)}${at}${edition === undefined ? '' : `&edition=${edition}`}`;
}

/**
 * What an address of the guide page names; an id that cannot be decoded, as a person may have changed it, as it is.
 *
 * @param hash with its `#`
 */
export function parseGuideHash(hash: string): GuidePlace {
  const [, encoded = '', number, version] =
    hash.match(/^#?(.*?)(?:&page=([1-9]\d{0,4}))?(?:&edition=([1-9]\d{0,4}))?$/) ?? [];
  const page = number === undefined ? null : Number(number);
  const edition = version === undefined ? undefined : Number(version);
  try {
    return { id: decodeURIComponent(encoded), page, edition };
  } catch {
    return { id: encoded, page, edition };
  }
}
