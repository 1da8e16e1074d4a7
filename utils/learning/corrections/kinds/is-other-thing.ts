import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';

/** Of plurals and cases. */
const ending = /(?:e[nsr]|[sne])$/;

/** Whether a thing stands in the place of another of its sort: "scalp" for "face", "bacterial" for "viral". */
export function isOtherThing(
  before: readonly Token[],
  after: readonly Token[],
  { things }: Pick<LanguageTable, 'things'>,
): boolean {
  const thingsIn = (tokens: readonly Token[]) =>
    tokens.flatMap(({ key }) => {
      const thing = things.get(key) ?? things.get(key.slice(0, -1)) ?? things.get(key.replace(ending, ''));
      return thing ? [thing] : [];
    });
  const [was, is] = [thingsIn(before), thingsIn(after)];
  const isOnly = ([, thing]: readonly [number, string], others: typeof was) =>
    !others.some(([, other]) => other === thing);
  return was.some((one) => isOnly(one, is) && is.some((other) => other[0] === one[0] && isOnly(other, was)));
}
