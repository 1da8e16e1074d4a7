/** What an address of the reader names: an issue, and where in its canonical text to begin (UTF-16 units). */
export interface ReaderPlace {
  issueId: string;
  at: number | null;
}

/** `reader.html#<issue id>`, with `&at=<position>` behind it. */
export function readerAddress({ issueId, at }: ReaderPlace): string {
  return `reader.html#${encodeURIComponent(issueId)}${at === null ? '' : `&at=${at}`}`;
}

/**
 * What an address of the reader names; an id that cannot be decoded, as a person may have changed it, as it is.
 *
 * @param hash with its `#`
 */
export function parseReaderHash(hash: string): ReaderPlace {
  const [, encoded = '', position] = hash.match(/^#?(.*?)(?:&at=(\d{1,9}))?$/) ?? [];
  const at = position === undefined ? null : Number(position);
  try {
    return { issueId: decodeURIComponent(encoded), at };
  } catch {
    return { issueId: encoded, at };
  }
}
