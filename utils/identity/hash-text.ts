/**
 * Two hashes of 32 bits each of a text, at once and without `crypto`, for keys and sketches (cyrb53, public domain,
 * https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js). It guards against nobody: whatever is found by it is
 * compared by what it says.
 */
export function hashText(text: string): [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
}

/** The two as one short text: 53 bits, in digits and small letters. */
export function shortHash(text: string): string {
  const [first, second] = hashText(text);
  return (2 ** 32 * (second & 0x1fffff) + first).toString(36);
}
