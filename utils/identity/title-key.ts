const longest = 200;

/**
 * A title by which others are compared: letters and digits in small letters, one space between words, at most 200
 * characters; empty when there is none. `Let’s Talk: Gut-Skin Health!` is `lets talk gut skin health`.
 */
export function titleKey(title: string): string {
  const words = title
    .slice(0, longest * 4)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.slice(0, longest).trimEnd();
}
