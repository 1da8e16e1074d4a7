import type { Statement } from '../statement.ts';
import type { LanguageTable } from '../tables/types.ts';
import { countNegations } from './count-negations.ts';
import { listNames } from './list-names.ts';

/** The worst that a sentence holds, of what turns another: a figure, a denial, a name. Undefined without one. */
export function tellingKind(
  statement: Pick<Statement, 'tokens' | 'isTitle'>,
  table: LanguageTable,
): 'figure' | 'negation' | 'name' | undefined {
  const { tokens } = statement;
  if (tokens.some(({ kind }) => kind === 'figure')) return 'figure';
  if (countNegations(tokens, [], table) > 0) return 'negation';
  return listNames(statement, new Set(tokens), table).size > 0 ? 'name' : undefined;
}
