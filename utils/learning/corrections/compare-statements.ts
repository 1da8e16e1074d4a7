import { diffTokens, type Hunk } from './diff-tokens.ts';
import { findTurned } from './kinds/denies-same.ts';
import { isApparatus } from './kinds/is-apparatus.ts';
import { kindsOf, type Part } from './kinds/kind-of.ts';
import { listNames } from './kinds/list-names.ts';
import { mergeDenials } from './kinds/merge-denials.ts';
import { settleMoves } from './kinds/settle-moves.ts';
import type { StatementGroup } from './pair-statements.ts';
import type { Statement } from './statement.ts';
import type { LanguageTable } from './tables/types.ts';
import type { Token } from './tokens/token-types.ts';
import type { CorrectionKind, TextChange, TextRange } from './types.ts';

/** What was changed in a sentence; one that has no partner was put in or taken out, whatever it holds. */
export function compareStatements(
  { before, after }: StatementGroup,
  texts: { before: string; after: string },
  table: LanguageTable,
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
    return [whole(before.length === 0 ? 'added' : 'removed')];
  }
  if (isOfLetter()) return [whole('wording')];
  const hunks = diffTokens(left, right);
  if (hunks === undefined) return [whole('removed'), whole('added')];
  const differing = new Set(hunks.flatMap((hunk) => [...hunk.before, ...hunk.after]));
  const names = new Map([...before, ...after].flatMap((one) => [...listNames(one, differing, table)]));
  const others = { before: hunks.flatMap((hunk) => hunk.before), after: hunks.flatMap((hunk) => hunk.after) };
  const settled = settleMoves(hunks, { left, right, names, table });
  const changes = settled.flatMap((hunk) => {
    const next = {
      before: left[hunk.beforeAt + hunk.before.length],
      after: right[hunk.afterAt + hunk.after.length],
    };
    return kindsOf(hunk, { table, names, others, texts, next }).map((part) =>
      changeOfPart(part, hunk, left, right, texts),
    );
  });
  const turned = settled.length < hunks.length ? findTurned(left, right, table) : undefined;
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
