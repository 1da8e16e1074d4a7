/** What may not stand in an address (RFC 3986) and is seen in some nevertheless. */
const outside = /[^\x21-\x7E]|["<>\\^`{|}]/gu;

/** An address as references carry it: in ASCII, without blanks, braces and backslashes. What is encoded already stays. */
export function encodeAddress(url: string | null): string {
  return (url ?? '').trim().toWellFormed().replace(outside, encodeURIComponent);
}
