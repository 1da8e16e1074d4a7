import type { WordCounts } from './likeness.ts';
import type { LanguageTable } from './tables/types.ts';
import { readTokens } from './tokens/read-tokens.ts';
import type { Token } from './tokens/token-types.ts';
import type { TextRange } from './types.ts';

/** A sentence of a version. */
export interface Statement extends TextRange {
  tokens: Token[];
  /** Equal for sentences that say the same in the same words, typography apart. */
  key: string;
  words: WordCounts;
  /** Capitals tell nothing in it: a heading in title case, a line in capitals. */
  isTitle: boolean;
}

export function readStatement(
  text: string,
  { start, end }: TextRange,
  isTitle: boolean,
  table: LanguageTable,
): Statement {
  const tokens = readTokens(text.slice(start, end), table, start);
  const key = tokens.length === 0 ? text.slice(start, end) : tokens.map((token) => token.key).join(' ');
  return { start, end, tokens, key, words: weighWords(tokens, table), isTitle };
}

/** "unlikely" and "likely" are of one sentence. */
const contrary = /^(?:un|non|in|im|ir|il|des|dis)(?=.{4})/;
/** Letters that tell a word from others, whatever its ending. */
const stem = 6;

/** Words that hold sentences together weigh little; two figures are alike by half, whatever they say. */
function weighWords(tokens: readonly Token[], table: LanguageTable): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (key: string, weight: number) => {
    counts.set(key, (counts.get(key) ?? 0) + weight);
    total += weight;
  };
  for (const { kind, key, class: of, side } of tokens) {
    // "one application" is one of the figures that "two applications" is.
    if (kind === 'figure' || of === 'number') {
      add('figure', 0.5);
      add(key.slice(key.indexOf(':') + 1), 0.5);
    } else if (kind === 'link') {
      add('link', 0.5);
      add(key, 0.5);
    } else if (side !== undefined) add(side, 0.3);
    else if (table.functionWords.has(key) || table.fillers.has(key) || table.negations.has(key))
      add(key, 0.3);
    else add(key.replace(contrary, '').slice(0, stem), 1);
  }
  return { counts, total };
}

const longestTitle = 200;

/** A heading in which most words have a capital, or a line in capitals. */
export function isTitleLine(line: string): boolean {
  if (line.length > longestTitle || /[.!?…]["'”’»)]?$/.test(line.trimEnd()) || /^\s*[-–—―]/.test(line))
    return false;
  const words = line.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && long.length > 1 && capital.length >= long.length * 0.7;
}
