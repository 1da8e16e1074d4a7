const longest = 6;

/** What somebody types on the way to words: their first letter, their first two, up to six; each once, those of one letter first. */
export function listPrefixes(words: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    const long = words.filter((word) => word.length >= length);
    const prefixes = [...new Set(long.map((word) => word.slice(0, length)))];
    found.push(...prefixes.slice(0, Math.ceil(most / longest)));
  }
  return found;
}
