/** Whether a line, as `normaliseText` gives it, matches one of the patterns. */
export function someMatch(line: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(line));
}
