import type { Fetched, Validators } from '../types.ts';

/**
 * The set to keep after an answer: a 200's own, verbatim; after a 304 the stored one with what the 304 renews.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111#name-freshening-stored-responses
 */
export function nextValidators({ headers, notModified }: Fetched, stored: Validators): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  if (!notModified) return { etag, lastModified };
  return { etag: etag ?? stored.etag, lastModified: lastModified ?? stored.lastModified };
}
