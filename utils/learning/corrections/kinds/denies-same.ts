import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';
import { isSameStem } from './is-same-stem.ts';

/** A word that denies, in its sentence. */
export interface Denial {
  tokens: readonly Token[];
  denial: Token;
}

/** Words around a denial that say what it denies. */
const mostAround = 3;

/** Whether two denials deny the same: most of the words around the one are around the other. */
export function deniesSame(one: Denial, other: Denial, table: LanguageTable): boolean {
  const [left, right] = [around(one, table), around(other, table)];
  const common = left.filter((word) => right.some((each) => isSameStem(word, each))).length;
  return common >= Math.min(2, left.length, right.length);
}

/**
 * The denials that were left where they are while what they deny was moved: "Do not use aspirin; use ibuprofen" and "Use
 * aspirin; do not use ibuprofen". Undefined where all deny the same.
 */
export function findTurned(
  left: readonly Token[],
  right: readonly Token[],
  table: LanguageTable,
): { before: Token; after: Token } | undefined {
  const [ofLeft, ofRight] = [left, right].map((tokens) =>
    tokens.filter(({ key }) => table.negations.has(key)),
  );
  if (!ofLeft || !ofRight || ofLeft.length !== ofRight.length) return undefined;
  for (const [at, denial] of ofLeft.entries()) {
    const other = ofRight[at];
    const isKept = ofRight.some((each) =>
      deniesSame({ tokens: left, denial }, { tokens: right, denial: each }, table),
    );
    if (!isKept && other) return { before: denial, after: other };
  }
  return undefined;
}

/** The words nearest to a token in its part of the sentence. */
function around({ tokens, denial: token }: Denial, table: LanguageTable): string[] {
  const at = tokens.indexOf(token);
  const isContent = ({ key }: Token) => !table.functionWords.has(key) && !table.negations.has(key);
  const take = (side: readonly Token[], isBreak: (step: number) => boolean) => {
    const end = side.findIndex((_, step) => isBreak(step));
    return (end === -1 ? side : side.slice(0, end)).filter(isContent).slice(0, mostAround);
  };
  const behind = tokens.slice(at + 1);
  const ahead = tokens.slice(0, at).toReversed();
  const isClause = (one: Token | undefined) => one !== undefined && /[,;:.!?]/.test(one.gap);
  return [
    ...take(behind, (step) => isClause(behind[step])),
    ...take(ahead, (step) => isClause(step === 0 ? token : ahead[step - 1])),
  ].map(({ key }) => key);
}
