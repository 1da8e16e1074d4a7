import { diffTokens, type Hunk } from './diff-tokens.ts';
import { findTurned } from './kinds/denies-same.ts';
import { findSwapped } from './kinds/find-swapped.ts';
import { isApparatus } from './kinds/is-apparatus.ts';
import { kindsOf, type Part } from './kinds/kind-of.ts';
import { listNames } from './kinds/list-names.ts';
import { mergeDenials } from './kinds/merge-denials.ts';
import { settleMoves } from './kinds/settle-moves.ts';
import { tellingKind } from './kinds/telling-kind.ts';
import type { StatementGroup } from './pair-statements.ts';
import type { Statement } from './statement.ts';
import type { LanguageTable } from './tables/types.ts';
import type { Token } from './tokens/token-types.ts';
import type { CorrectionKind, TextChange, TextRange } from './types.ts';

/**
 * What was changed in a sentence; one that has no partner was put in or taken out, whatever it holds.
 *
 * @param isCrossed keys of those that stand under another heading now: they are told by what they hold
 */
export function compareStatements(
  { before, after }: StatementGroup,
  texts: { before: string; after: string },
  table: LanguageTable,
  isCrossed: ReadonlySet<string> = new Set(),
): TextChange[] {
  const [left, right] = [before, after].map((side) => side.flatMap(({ tokens }) => tokens)) as [
    Token[],
    Token[],
  ];
  const areOfLetter = (side: readonly Statement[], text: string) =>
    side.every(({ start, end }) => isApparatus(text.slice(start, end)));
  const isOfLetter = () => areOfLetter(before, texts.before) && areOfLetter(after, texts.after);
  const whole = (kind: CorrectionKind) =>
    changeOf(kind, rangeOf(before, after[0]?.start ?? 0), rangeOf(after, 0), texts);
  if (before.length === 0 || after.length === 0) {
    if (left.length + right.length === 0) return [];
    if (isOfLetter()) return [whole('wording')];
    const kind = before.length === 0 ? 'added' : 'removed';
    const isWhole = ![...before, ...after].some(({ key }) => isCrossed.has(key));
    return [
      whole(
        isWhole ? kind : ([...before, ...after].map((one) => tellingKind(one, table)).find(Boolean) ?? kind),
      ),
    ];
  }
  if (isOfLetter()) return [whole('wording')];
  const hunks = diffTokens(left, right);
  if (hunks === undefined) return [whole('removed'), whole('added')];
  const differing = hunks.flatMap((hunk) => [...hunk.before, ...hunk.after]);
  // What moved may have passed another name.
  const wanted = new Set(hunks.length > 1 ? [...left, ...right] : differing);
  const names = new Map([...before, ...after].flatMap((one) => [...listNames(one, wanted, table)]));
  const others = { before: hunks.flatMap((hunk) => hunk.before), after: hunks.flatMap((hunk) => hunk.after) };
  const sides = { left, right, names, table };
  const swapped = findSwapped(hunks, sides);
  const isSwapped = ({ beforeAt }: Hunk) => swapped.has(beforeAt);
  const settled = [
    ...hunks.filter(isSwapped),
    ...settleMoves(
      hunks.filter((hunk) => !isSwapped(hunk)),
      sides,
    ),
  ].toSorted((one, other) => one.afterAt - other.afterAt);
  const changes = settled.flatMap((hunk) => {
    const next = {
      before: left[hunk.beforeAt + hunk.before.length],
      after: right[hunk.afterAt + hunk.after.length],
    };
    const swap = swapped.get(hunk.beforeAt);
    return kindsOf(hunk, { table, names, others, texts, next, swap }).map((part) =>
      changeOfPart(part, hunk, left, right, texts),
    );
  });
  const isTold = changes.some(({ kind }) => kind === 'negation');
  const turned =
    hunks.length > 1 && !isTold ? findTurned(left, right, table, settled.length < hunks.length) : undefined;
  if (turned) changes.push(changeOf('negation', turned.before, turned.after, texts));
  return mergeDenials(changes, texts, table);
}

function changeOfPart(
  { kind, before, after }: Part,
  hunk: Hunk,
  left: readonly Token[],
  right: readonly Token[],
  texts: { before: string; after: string },
): TextChange {
  return changeOf(
    kind,
    rangeOf(before, placeIn(left, hunk.before, hunk.beforeAt)),
    rangeOf(after, placeIn(right, hunk.after, hunk.afterAt)),
    texts,
  );
}

/** Where words would stand that there are none of: behind what is ahead of them. */
function placeIn(tokens: readonly Token[], own: readonly Token[], at: number): number {
  return own[0]?.start ?? tokens[at - 1]?.end ?? tokens[0]?.start ?? 0;
}

function rangeOf(pieces: readonly TextRange[], place: number): TextRange {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : { start: place, end: place };
}

function changeOf(
  kind: CorrectionKind,
  beforeRange: TextRange,
  afterRange: TextRange,
  texts: { before: string; after: string },
): TextChange {
  return {
    kind,
    before: texts.before.slice(beforeRange.start, beforeRange.end),
    after: texts.after.slice(afterRange.start, afterRange.end),
    beforeRange: { start: beforeRange.start, end: beforeRange.end },
    afterRange: { start: afterRange.start, end: afterRange.end },
  };
}
