import type { Token } from '../tokens/token-types.ts';

/** Beginnings that make contraries of a word, in whatever language took it from Greek, Latin or its own. */
const pairs = [
  ['hyper', 'hypo'],
  ['hiper', 'hipo'],
  ['pre', 'post'],
  ['pra', 'post'],
  ['intra', 'extra'],
  ['supra', 'infra'],
  ['macro', 'micro'],
  ['mono', 'poly'],
  ['uni', 'bi'],
  ['over', 'under'],
  ['uber', 'unter'],
  ['in', 'out'],
] as const;
const shortestRest = 4;

/** "hyperpigmentation" for "hypopigmentation", "pre-" for "post-": one word of the pair on each side. */
export function hasTurnedPrefix(before: readonly Token[], after: readonly Token[]): boolean {
  const [left, right] = [before, after].map((side) => new Set(side.map(({ key }) => key)));
  if (!left || !right) return false;
  return [...left].some(
    (word) => !right.has(word) && contrariesOf(word).some((other) => right.has(other) && !left.has(other)),
  );
}

function contrariesOf(word: string): string[] {
  return pairs.flatMap(([one, other]) => [...swap(word, one, other), ...swap(word, other, one)]);
}

function swap(word: string, from: string, to: string): string[] {
  const rest = word.slice(from.length);
  const isOwnWord = rest === '' && from.length > 2;
  return word.startsWith(from) && (isOwnWord || rest.length >= shortestRest) ? [to + rest] : [];
}
