/** What stands in a file of each type, and where, one character a byte. */
const marks: readonly (readonly [type: string, at: number, mark: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
];

/**
 * The type of a picture by its first bytes, whatever its server calls it; undefined for all but the types that hold nothing but
 * a picture. SVG is a document, which may hold anything.
 *
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const type = marks.find(([, at, mark]) => head.startsWith(mark, at))?.[0];
  return type === 'image/webp' && !head.startsWith('RIFF') ? undefined : type;
}
