import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';
import { hasTurnedPrefix } from './has-turned-prefix.ts';

/** They deny with a hyphen behind them. */
export const linked: ReadonlySet<string> = new Set([
  'non',
  'nicht',
  'ill',
  'anti',
  'contra',
  'contre',
  'kontra',
]);

/** "don't", and as it is typed in haste. */
const contracted = /n't$|^(?:do|does|did|is|are|was|were|should|could|would|has|have|had)nt$/;

/** What is denied twice over behind "not": "not uncommon" denies nothing, and neither does "sin embargo". */
const litotes =
  /^(?:un(?:common|usual|likely|reasonable|important)|in(?:frequent|significant|frecuent|habitu)|rar[aeo]|embargo$|dud[ao]$|doute$|zweifel$|doubt$)/;

/** "Do not forget to", "n'oubliez pas": one is asked to do it. */
const reminder = /^(?:forget|hesitat|olvid|dude|oubli|hesit|vergess|verges|zoger)/;

const or = /^(?:or|o|oder|ou)$/;

const isDenial = ({ key }: Token, { negations }: LanguageTable) => negations.has(key) || contracted.test(key);
/** The next word, and the two ahead. */
const around = (tokens: readonly Token[], at: number) => tokens.slice(Math.max(0, at - 2), at + 2);

/** How often words deny: with a word of their own, or one whose contrary the other text has ("unsafe" for "safe"). */
export function countNegations(
  tokens: readonly Token[],
  others: readonly Token[],
  table: LanguageTable,
): number {
  return tokens.filter((token, at) => {
    const [previous, next] = [tokens[at - 1], tokens[at + 1]];
    // "whether or not it itches".
    if (next === undefined && or.test(previous?.key ?? '')) return false;
    if (isDenial(token, table))
      return !litotes.test(next?.key ?? '') && !around(tokens, at).some(({ key }) => reminder.test(key));
    if (linked.has(token.key) && next?.gap === '-') return true;
    // "except" for "including"; what comes or goes with its own clause is told as that.
    if (others.length > 0 && isException(token, next, table)) return true;
    if (token.key === 'free') return token.gap === '-' || next?.key === 'of' || next?.key === 'from';
    if (token.key === 'away' || token.key === 'clear')
      return /^(?:stay|keep|steer)/.test(previous?.key ?? '');
    if (previous && isDenial(previous, table) && litotes.test(token.key)) return false;
    return others.some(({ key }) => isContrary(token.key, key, table));
  }).length;
}

const isException = ({ key }: Token, next: Token | undefined, { exceptions }: LanguageTable) =>
  exceptions.has(key) || (next !== undefined && exceptions.has(`${key} ${next.key}`));

/** "unsafe" of "safe", "painless" of "painful". */
function isContrary(word: string, other: string, table: LanguageTable): boolean {
  if (word === other) return false;
  const isTurned = table.negativePrefixes.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    return rest.length >= (prefix.length === 1 ? 6 : 3) && isInflected(rest, other);
  });
  if (isTurned) return true;
  const stem = /^(\p{L}{3,}?)(?:less|los|lose[nrsm]?)$/u.exec(word)?.[1];
  return stem !== undefined && other.startsWith(stem) && !/(?:less|los)/.test(other);
}

/** The same word but for its ending. */
function isInflected(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.max(4, Math.max(one.length, other.length) - 2);
  return one.slice(0, least) === other.slice(0, least) && one.length >= least && other.length >= least;
}

/** Whether words stand on the two sides of which one is the contrary of the other: "increase" for "decrease". */
export function hasOpposites(
  before: readonly Token[],
  after: readonly Token[],
  table: LanguageTable,
): boolean {
  return hasPair(before, after, table.opposites) || hasTurnedPrefix(before, after);
}

/** Whether the two words of a pair stand on the two sides. */
export function hasPair(
  before: readonly Pick<Token, 'key'>[],
  after: readonly Pick<Token, 'key'>[],
  pairs: LanguageTable['opposites'],
): boolean {
  const [left, right] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))];
  const isOnly = (word: string, side: ReadonlySet<string>, other: ReadonlySet<string>) =>
    side.has(word) && !other.has(word);
  return pairs.some(
    ([one, other]) =>
      (isOnly(one, left, right) && isOnly(other, right, left)) ||
      (isOnly(other, left, right) && isOnly(one, right, left)),
  );
}
