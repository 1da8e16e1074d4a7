import type { Token } from '../tokens/token-types.ts';
import { isSameAmount } from './is-same-amount.ts';

/** A figure and what stands in its place; one of them may be missing. */
export interface FigurePair {
  before?: Token;
  after?: Token;
}

const isStrong = ({ kind }: Token) => kind === 'figure';
const isAny = ({ kind }: Token) => kind === 'figure' || kind === 'weak';

/**
 * The figures that differ between two stretches, in pairs: those that say the same are left out, and so is what may be a
 * figure ("one", "the first") but stands for none.
 */
export function pairFigures(before: readonly Token[], after: readonly Token[]): FigurePair[] {
  const left = before.filter(isAny);
  const right = after.filter(isAny);
  for (const one of [...left]) {
    const same = right.find((other) => isSame(one, other));
    if (same === undefined) continue;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(same), 1);
  }
  const pairs: FigurePair[] = [];
  for (const one of [...left]) {
    const other =
      right.find((each) => isStrong(one) && isStrong(each) && unitOf(one) === unitOf(each)) ??
      right.find((each) => isStrong(one) && isStrong(each)) ??
      right.find((each) => (isStrong(one) || isStrong(each) ? true : one.class === each.class));
    if (other === undefined) continue;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(other), 1);
    pairs.push({ before: one, after: other });
  }
  return [
    ...pairs,
    ...left.filter(isStrong).map((one) => ({ before: one })),
    ...right.filter(isStrong).map((one) => ({ after: one })),
  ];
}

/** "one" and "1", "half" and "50 %", "500 mg" and "0.5 g", "noon" and "12:00". */
function isSame(one: Token, other: Token): boolean {
  const [key, theirs] = [figureOf(one), figureOf(other)];
  if (key === theirs || isSameAmount(key, theirs)) return true;
  return isSpoken(key, theirs) || isSpoken(theirs, key);
}

const figureOf = ({ key }: Token) => key.slice(key.indexOf(':') + 1);
/** What is behind the number: two doses are likelier one than a dose and a date. */
const unitOf = ({ key }: Token) => / \D+$/.exec(key)?.[0] ?? '';
const isSpoken = (word: string, figure: string) =>
  (word === 't:noon' && figure === 't720') ||
  (word === 't:midnight' && figure === 't0') ||
  (/^(?:[<>]=? )?0\.\d+$/.test(word) &&
    figure === word.replace(/0\.\d+$/, (share) => `${Number(share) * 100} %`));
