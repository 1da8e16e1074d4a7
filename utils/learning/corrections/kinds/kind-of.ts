import type { Hunk } from '../diff-tokens.ts';
import type { LanguageTable } from '../tables/types.ts';
import { foldSurface } from '../tokens/fold-surface.ts';
import type { Token } from '../tokens/token-types.ts';
import type { CorrectionKind } from '../types.ts';
import { countNegations, hasOpposites, hasPair, linked } from './count-negations.ts';
import { isOtherThing } from './is-other-thing.ts';
import { isSameStem } from './is-same-stem.ts';
import { isSpeltOut } from './list-names.ts';
import { pairFigures } from './pair-figures.ts';

/** A change of one kind within a hunk. */
export interface Part {
  kind: CorrectionKind;
  before: readonly Token[];
  after: readonly Token[];
}

export interface Surroundings {
  table: LanguageTable;
  /** What each name on either side names. */
  names: ReadonlyMap<Token, string>;
  /** All that differs in the sentence, on either side. */
  others: { before: readonly Token[]; after: readonly Token[] };
  texts: { before: string; after: string };
  /** What stands behind the hunk, on either side. */
  next?: { before: Token | undefined; after: Token | undefined };
  /** What is told of words that changed places with others. */
  swap?: CorrectionKind | undefined;
}

/** "only in adults": one word, and the sentence is another. */
const restrictive = new Set(
  'only alone allein seul seule seuls seules solo solamente unicamente nur ausschliesslich lediglich seulement uniquement exclusively solely exclusivamente exclusivement'.split(
    ' ',
  ),
);
/** A word of its own behind one of these is another thing, not another wording: "and the neck". */
const links = new Set(
  (
    'and or with in on for at by from if when unless except during before after until per near ' +
    'y o con en para por de si cuando durante antes despues hasta salvo excepto cerca ' +
    'und oder mit im am an auf fur bei wenn nach vor wahrend bis ausser ' +
    'et ou avec dans sur pour par si quand pendant avant apres jusqu sauf chez'
  ).split(' '),
);
/** In a clause that comes or goes as a whole these deny nothing: "complications were rare". */
const rare = new Set('rare rarely seldom raro rara raras raros raramente selten rarement rares'.split(' '));
/** So many words more on one side are no other wording. */
const clause = 4;

/** What a hunk changes: one part a kind, figures one by one. */
export function kindsOf({ before, after }: Hunk, surroundings: Surroundings): Part[] {
  const { table, names } = surroundings;
  if (before.length === 0 || after.length === 0)
    return [{ kind: kindOfRun(before, after, surroundings), before, after }];
  const parts: Part[] = pairFigures(before, after).map((pair) => ({
    kind: 'figure',
    before: pair.before ? [pair.before] : [],
    after: pair.after ? [pair.after] : [],
  }));
  const told = new Set(parts.flatMap((part) => [...part.before, ...part.after]));
  const [left, right] = [before, after].map((side) => side.filter((token) => !told.has(token)));
  if (!left || !right) return parts;
  const [denied, denying] = [countNegations(left, right, table), countNegations(right, left, table)];
  if (denied % 2 !== denying % 2 || hasOpposites(left, right, table))
    parts.push({ kind: 'negation', before: left, after: right });
  const linksDiffer = keysOf(left, isLink) !== keysOf(right, isLink);
  if (linksDiffer) parts.push({ kind: 'link', before: left.filter(isLink), after: right.filter(isLink) });
  const renamed = namesThatDiffer(left, right, names);
  if (renamed) parts.push({ kind: 'name', ...renamed });
  if (parts.length > 0) return parts;
  if (surroundings.swap) return [{ kind: surroundings.swap, before, after }];
  if (isOtherAmount(left, right, surroundings) || isOtherSide(left, right))
    return [{ kind: 'figure', before, after }];
  if (left.length === 1 && right.length === 1 && hasPair(left, right, joins))
    return [{ kind: 'negation', before, after }];
  if (isOtherThing(left, right, table)) return [{ kind: 'name', before, after }];
  return [{ kind: kindOfWords(left, right, table), before, after }];
}

/** All of several, or one of them. */
const joins = [
  ['and', 'or'],
  ['y', 'o'],
  ['e', 'ou'],
  ['und', 'oder'],
  ['et', 'ou'],
] as const;

/** "until week 12" is not "from week 12". */
function isOtherSide(left: readonly Token[], right: readonly Token[]): boolean {
  const [was, is] = [left, right].map((side) => side.find((token) => token.side !== undefined)?.side);
  return was !== undefined && is !== undefined && ![...was].some((sign) => is.includes(sign));
}

/** "fell by 20 %" is not "fell to 20 %". */
function isOtherAmount(
  left: readonly Token[],
  right: readonly Token[],
  { table, next }: Surroundings,
): boolean {
  return (
    next?.before?.kind === 'figure' && next.after?.kind === 'figure' && hasPair(left, right, table.amounts)
  );
}

const isLink = ({ kind }: Token) => kind === 'link';
const keysOf = (tokens: readonly Token[], isWanted: (token: Token) => boolean) =>
  tokens
    .filter(isWanted)
    .map(({ key }) => key)
    .join(' ');

/** Words put in or taken out: the worst of what they hold. */
function kindOfRun(
  before: readonly Token[],
  after: readonly Token[],
  { table, names, others, texts }: Surroundings,
): CorrectionKind {
  const run = [...before, ...after];
  if (run.some(({ kind }) => kind === 'figure') || (run.length === 1 && run.some(isShare))) return 'figure';
  const content = contentOf(run, table);
  const text = before.length > 0 ? texts.before : texts.after;
  const isSaidRarely = content.length >= clause - 1 && run.some(({ key }) => rare.has(key));
  if (!isSaidRarely && (countNegations(run, [], table) > 0 || isPrefix(run.at(-1), text))) return 'negation';
  if (run.some((token) => names.has(token))) return 'name';
  if (run.every(isLink)) return 'link';
  // What the other side has in another form, or another place, is said again.
  const isSaid = ({ key }: Token) =>
    (before.length > 0 ? others.after : others.before).some((other) => isSameStem(key, other.key));
  const words = content.filter((token) => !isSaid(token));
  const isOne = words.length === 1 && (links.has(run[0]?.key ?? '') || isListed(run, text));
  const isClause = words.length > 1 || isOne;
  if (!isClause && !run.some(({ key }) => restrictive.has(key))) return 'wording';
  return before.length > 0 ? 'removed' : 'added';
}

/** "half the tablet" is not the tablet. */
const isShare = ({ class: of, key }: Token) => of === 'number' && Number(key.slice(key.indexOf(':') + 1)) < 1;

/** "contra-" of a word that stays. */
const isPrefix = (token: Token | undefined, text: string) =>
  token !== undefined && linked.has(token.key) && foldSurface(text.charAt(token.end)) === '-';

const behindComma = /[,;،]\s*$/;
const aheadOfMore = /^\s*(?:[,;]|(?:and|or|y|e|o|u|ni|und|oder|sowie|et|ou)\s)/i;
/** So much around a word as tells it. */
const around = 8;

/** One more thing of those that are named: `, wool and soaps`. */
function isListed(run: readonly Token[], text: string): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return (
    behindComma.test(text.slice(Math.max(0, start - around), start)) &&
    aheadOfMore.test(text.slice(end, end + around))
  );
}

function kindOfWords(left: readonly Token[], right: readonly Token[], table: LanguageTable): CorrectionKind {
  const more = contentOf(right, table).length - contentOf(left, table).length;
  if (more >= clause) return 'added';
  return more <= -clause ? 'removed' : 'wording';
}

function contentOf(tokens: readonly Token[], table: LanguageTable): Token[] {
  return tokens.filter(
    ({ key, side }) =>
      !table.functionWords.has(key) && !table.fillers.has(key) && !(side !== undefined && key.includes(' ')),
  );
}

/** Names that one side alone has. */
function namesThatDiffer(
  left: readonly Token[],
  right: readonly Token[],
  names: ReadonlyMap<Token, string>,
): { before: readonly Token[]; after: readonly Token[] } | undefined {
  const isOnly = (others: readonly Token[]) => {
    const known = new Set(others.map((token) => names.get(token) ?? token.key));
    return (token: Token) => {
      const name = names.get(token);
      return name !== undefined && !known.has(name) && !known.has(token.key) && !isSpeltOut(token, others);
    };
  };
  const before = left.filter(isOnly(right));
  const after = right.filter(isOnly(left));
  if (before.length === 0 && after.length === 0) return undefined;
  return { before: before.length > 0 ? before : left, after: after.length > 0 ? after : right };
}
