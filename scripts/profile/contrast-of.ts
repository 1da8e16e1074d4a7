/**
 * The contrast of two colours, 1 to 21; 0 where one is not written as `#rrggbb`.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return darker < 0 ? 0 : (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour)) return -1;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
