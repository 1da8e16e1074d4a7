import type { Token } from '../tokens/token-types.ts';
import { conjunctions } from './is-reordered.ts';

/** What is behind the number. */
const unitOf = ({ key }: Token) => /[ /]\D*$/.exec(key)?.[0] ?? '';
const isFigure = ({ kind }: Token) => kind === 'figure';

/**
 * Whether what moved may stand on the other side of some words and say the same. A dose may not where another dose is passed, nor a name
 * where another name is: "from A to B". Nor may a dose that is passed from one of two names on to the other.
 */
export function mayPass(
  moved: readonly Token[],
  passed: readonly Token[],
  names: ReadonlyMap<Token, string>,
): boolean {
  const isOther = (one: Token) => {
    const name = names.get(one);
    if (name !== undefined) return passed.some((each) => (names.get(each) ?? name) !== name);
    if (!isFigure(one)) return false;
    return passed.some((each) => isFigure(each) && unitOf(each) === unitOf(one)) || isHandedOn;
  };
  const isAtEdge = [passed[0], passed.at(-1)].some((edge) => edge && conjunctions.has(edge.key));
  const isHandedOn = isAtEdge && passed.some((each) => names.has(each));
  return !moved.some(isOther);
}
