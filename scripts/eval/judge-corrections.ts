import { compareTexts } from '../../utils/learning/corrections/compare-texts.ts';
import { foldText } from '../../utils/learning/corrections/fold-marks.ts';
import { isSilent } from '../../utils/learning/corrections/is-silent.ts';
import type { CorrectionKind, TextChange } from '../../utils/learning/corrections/types.ts';

interface ExpectedChange {
  kind: CorrectionKind;
  before?: string;
  after?: string;
}

export interface CorrectionCases {
  items: { before: string; after: string; language?: string; expect: ExpectedChange[] }[];
}

/** What was told and expected, of one kind or all. */
export interface CorrectionScore {
  told: number;
  toldRight: number;
  expected: number;
  found: number;
}

export interface CorrectionScores {
  kinds: Map<CorrectionKind, CorrectionScore>;
  total: CorrectionScore;
  /** Items that must stay silent, and how many did. */
  silent: number;
  silentRight: number;
  wrong: { item: CorrectionCases['items'][number]; missed: ExpectedChange[]; surplus: TextChange[] }[];
}

/**
 * Compares what is told of each item with what is expected. The kinds must be equal, and the words the same (case and
 * typography apart) or one in the other: a change that is told in two pieces is told. Silent kinds count only where they are
 * expected.
 */
export function judgeCorrections({ items }: CorrectionCases): CorrectionScores {
  const scores: CorrectionScores = { kinds: new Map(), total: none(), silent: 0, silentRight: 0, wrong: [] };
  for (const item of items) {
    const named = new Set(item.expect.map(({ kind }) => kind));
    const all = compareTexts(item.before, item.after, item.language);
    const told = all.filter(({ kind }) => !isSilent(kind));
    const heard = all.filter(({ kind }) => !isSilent(kind) || named.has(kind));
    const surplus = told.filter((one) => !item.expect.some((wanted) => isSame(one, wanted)));
    const missed = item.expect.filter((wanted) => !heard.some((one) => isSame(one, wanted)));
    for (const one of told) count(scores, one.kind, { told: 1, toldRight: surplus.includes(one) ? 0 : 1 });
    for (const one of item.expect)
      count(scores, one.kind, { expected: 1, found: missed.includes(one) ? 0 : 1 });
    if (item.expect.length === 0) {
      scores.silent += 1;
      if (told.length === 0) scores.silentRight += 1;
    }
    if (missed.length + surplus.length > 0) scores.wrong.push({ item, missed, surplus });
  }
  return scores;
}

/** The share of what was told that is right; 1 where nothing was told. */
export const precisionOf = ({ told, toldRight }: CorrectionScore): number =>
  told === 0 ? 1 : toldRight / told;
/** The share of what was expected that is told. */
export const recallOf = ({ expected, found }: CorrectionScore): number =>
  expected === 0 ? 1 : found / expected;

const none = (): CorrectionScore => ({ told: 0, toldRight: 0, expected: 0, found: 0 });

function count(scores: CorrectionScores, kind: CorrectionKind, more: Partial<CorrectionScore>): void {
  const own = scores.kinds.get(kind) ?? none();
  scores.kinds.set(kind, own);
  for (const score of [own, scores.total]) {
    score.told += more.told ?? 0;
    score.toldRight += more.toldRight ?? 0;
    score.expected += more.expected ?? 0;
    score.found += more.found ?? 0;
  }
}

function isSame(one: TextChange, { kind, before, after }: ExpectedChange): boolean {
  if (one.kind !== kind || !holds(one.before, before) || !holds(one.after, after)) return false;
  // Nothing is part of anything: one side at least must be the words themselves.
  const isTold = (words: string, wanted: string | undefined) =>
    fold(words) !== '' && wanted !== undefined && wanted !== '';
  return before === undefined && after === undefined
    ? true
    : isTold(one.before, before) || isTold(one.after, after);
}

function holds(words: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [own, theirs] = [fold(words), fold(wanted)];
  return own.includes(theirs) || theirs.includes(own);
}

const fold = (text: string) => foldText(text).replace(/\s+/g, ' ').trim();
