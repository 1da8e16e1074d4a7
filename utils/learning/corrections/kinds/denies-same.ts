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
/** They are found within so many. */
const farthest = 40;
/** Each is compared with each: no sentence has more. */
const mostDenials = 24;

/** Whether two denials deny the same: most of the words around the one are around the other. */
export function deniesSame(one: Denial, other: Denial, table: LanguageTable): boolean {
  const [left, right] = [around(one, table), around(other, table)];
  const common = left.filter((word) => right.some((each) => isSameStem(word, each))).length;
  return common >= Math.min(2, left.length, right.length);
}

/**
 * The denials that were left where they are while what they deny was moved: "Do not use aspirin; use ibuprofen" and "Use
 * aspirin; do not use ibuprofen". Undefined where all deny the same.
 *
 * @param isSettled something moved; else what a denial denies must be said elsewhere in the other sentence, or it was written anew
 */
export function findTurned(
  left: readonly Token[],
  right: readonly Token[],
  table: LanguageTable,
  isSettled = true,
): { before: Token; after: Token } | undefined {
  const [ofLeft, ofRight] = [left, right].map((tokens) =>
    tokens.filter(({ key }) => table.negations.has(key)),
  );
  if (!ofLeft || !ofRight || ofLeft.length !== ofRight.length || ofLeft.length > mostDenials)
    return undefined;
  for (const [at, denial] of ofLeft.entries()) {
    const other = ofRight[at];
    const isKept = ofRight.some((each) =>
      deniesSame({ tokens: left, denial }, { tokens: right, denial: each }, table),
    );
    const isElsewhere = () =>
      isSaid({ tokens: left, denial }, right, table) ||
      isSaid({ tokens: right, denial: other ?? denial }, left, table);
    if (!isKept && other && (isSettled || isElsewhere())) return { before: denial, after: other };
  }
  return undefined;
}

const isSaid = (denial: Denial, others: readonly Token[], table: LanguageTable) =>
  around(denial, table).some((word) => others.some(({ key }) => isSameStem(word, key)));

/** Behind it stands what is so: "not malignant but benign". */
const contrasts = new Set('but sondern sino mais mas senao'.split(' '));
const isContrast = (token: Token | undefined) => token !== undefined && contrasts.has(token.key);

/** The words nearest to a token in its part of the sentence. */
function around({ tokens, denial: token }: Denial, table: LanguageTable): string[] {
  const at = tokens.indexOf(token);
  const isContent = ({ key, side }: Token) =>
    side === undefined && !table.functionWords.has(key) && !table.negations.has(key);
  const take = (side: readonly Token[], isBreak: (step: number) => boolean) => {
    const end = side.findIndex((_, step) => isBreak(step));
    return (end === -1 ? side : side.slice(0, end)).filter(isContent).slice(0, mostAround);
  };
  const behind = tokens.slice(at + 1, at + 1 + farthest);
  const ahead = tokens.slice(Math.max(0, at - farthest), at).toReversed();
  const isClause = (one: Token | undefined) => one !== undefined && /[,;:.!?]/.test(one.gap);
  return [
    ...take(behind, (step) => isClause(behind[step]) || isContrast(behind[step])),
    ...take(ahead, (step) => isClause(step === 0 ? token : ahead[step - 1]) || isContrast(ahead[step])),
  ].map(({ key }) => key);
}
