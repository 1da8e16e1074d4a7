/**
 * RGB pixels of a warm, grainy square: the same at every call, and hardly compressible.
 *
 * @see https://www.jstatsoft.org/article/view/v008i14 xorshift, by G. Marsaglia
 */
export function makeGrain(side: number): Uint8Array {
  const pixels = new Uint8Array(side * side * 3);
  let state = 0x9e3779b9;
  for (let index = 0; index < pixels.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const base = [150, 120, 105][index % 3] ?? 0;
    pixels[index] = base + (state & 0x7f) * 0.8;
  }
  return pixels;
}
