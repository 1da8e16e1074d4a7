/** One pattern for each list of the tables, put together when it is first needed. */
const joined = new WeakMap<readonly RegExp[], readonly RegExp[]>();

/** Whether a line, as `normaliseText` gives it, matches one of the patterns in lists of a language's table. */
export function someMatch(line: string, ...lists: readonly (readonly RegExp[])[]): boolean {
  for (const patterns of lists) {
    let few = joined.get(patterns);
    if (!few) {
      few = join(patterns);
      joined.set(patterns, few);
    }
    for (const pattern of few) if (pattern.test(line)) return true;
  }
  return false;
}

/**
 * A list as one pattern for each set of flags: a call for each of a hundred patterns costs more than the matching. Those
 * for a line's beginning are apart: with one for any place among them, the engine would try them at every place.
 */
function join(patterns: readonly RegExp[]): RegExp[] {
  const groups = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const group = `${pattern.flags} ${pattern.source.startsWith('^')}`;
    groups.set(group, [...(groups.get(group) ?? []), pattern]);
  }
  return [...groups.values()].map((group) => {
    const sources = group.map(({ source }) => `(?:${source})`);
    return new RegExp(sources.join('|'), group[0]?.flags);
  });
}
