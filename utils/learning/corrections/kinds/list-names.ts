import type { Statement } from '../statement.ts';
import { lettered } from '../tables/lettered.ts';
import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';
import { foldSpelling } from './fold-spelling.ts';
import { nameMedicine } from './name-medicine.ts';

/** In a title, who it is by stands behind them. */
const credits = new Set(['by', 'von', 'par', 'por']);
/** Behind these a capital may be that of a new sentence. */
const begins = /[!?…:"«¿¡•|]/;

/**
 * The names among the tokens of a sentence, and what each names: codes ("IL-17A", "WHO"), medicines, and words with a capital
 * inside the sentence where the language writes no others so.
 *
 * @param wanted the others are not looked at
 */
export function listNames(
  { tokens, isTitle }: Pick<Statement, 'tokens' | 'isTitle'>,
  wanted: ReadonlySet<Token>,
  table: LanguageTable,
): Map<Token, string> {
  const names = new Map<Token, string>();
  let isCredit = false;
  for (const [at, token] of tokens.entries()) {
    isCredit ||= credits.has(token.key);
    if (!wanted.has(token)) continue;
    const isLetter = /^\p{Lu}$/u.test(token.printed) && lettered.has(tokens[at - 1]?.key ?? '');
    if (token.kind === 'code' || isLetter) names.set(token, token.key);
    if (token.kind !== 'word' || isLetter) continue;
    const medicine = nameMedicine(token.printed);
    const isInside = at > 0 && !begins.test(token.gap);
    if (medicine !== undefined) names.set(token, medicine);
    else if (isSpeltOut(token, tokens.slice(Math.max(0, at - token.key.length), at))) continue;
    else if ((!isTitle || isCredit) && isCapital(token, isInside, table))
      names.set(token, foldSpelling(token.key));
  }
  return names;
}

/** Whether an abbreviation stands for the words given: "atopic dermatitis (AD)". */
export function isSpeltOut({ printed }: Token, words: readonly Token[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(printed)) return false;
  return words
    .map(({ key }) => key.charAt(0))
    .join('')
    .includes(printed.toLowerCase());
}

function isCapital({ printed, key }: Token, isInside: boolean, table: LanguageTable): boolean {
  if (table.functionWords.has(key) || table.fillers.has(key) || table.capitalWords.has(key)) return false;
  if (table.negations.has(key)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(printed)) return true;
  return table.hasCapitalNames && isInside && /^\p{Lu}/u.test(printed);
}
