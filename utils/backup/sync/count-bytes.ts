/** What an item counts for against the limits: key and JSON in UTF-8, in which Chromium writes `<` as `\u003C`. */
export function countBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  const brackets = json.split('<').length - 1;
  return new TextEncoder().encode(key + json).length + 5 * brackets;
}
