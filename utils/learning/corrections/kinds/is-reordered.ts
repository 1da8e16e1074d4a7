import type { Hunk } from '../diff-tokens.ts';
import type { Token } from '../tokens/token-types.ts';

/** Between two things of which either may stand first. */
export const conjunctions: ReadonlySet<string> = new Set(
  'and or y e o u und oder sowie et ou nor ni noch'.split(' '),
);
/** Those come and go with the order. */
const articles = new Set('the a an der die das den dem el la los las le les l un une una'.split(' '));
/** The first of one row belongs to the first of another: "80 % and 60 % in adults and children, respectively". */
const inTurn = /^(?:respe[ck]tiv|jeweil|beziehungsweise$|bzw$)/;

/** The two versions of a sentence. */
interface Sides {
  left: readonly Token[];
  right: readonly Token[];
}

/** Whether between two changed places the same things are named in another order, with nothing but "and", "or" and commas between. */
export function isReordered(one: Hunk, other: Hunk, { left, right }: Sides): boolean {
  if (left.some(({ key }) => inTurn.test(key))) return false;
  const span = (tokens: readonly Token[], at: 'beforeAt' | 'afterAt', own: 'before' | 'after') =>
    tokens.slice(
      Math.min(one[at], other[at]),
      Math.max(one[at] + one[own].length, other[at] + other[own].length),
    );
  const [was, is] = [span(left, 'beforeAt', 'before'), span(right, 'afterAt', 'after')];
  const items = itemsOf(was);
  return items.length > 1 && items.join('\n') === itemsOf(is).join('\n');
}

function itemsOf(tokens: readonly Token[]): string[] {
  const items: string[][] = [[]];
  for (const [at, { key, gap }] of tokens.entries()) {
    if (at > 0 && /[,;]/.test(gap)) items.push([]);
    if (conjunctions.has(key)) items.push([]);
    else if (!articles.has(key)) items.at(-1)?.push(key);
  }
  return items
    .map((item) => item.join(' '))
    .filter(Boolean)
    .toSorted();
}
