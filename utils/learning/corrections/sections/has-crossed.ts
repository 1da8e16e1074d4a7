import { tellingKind } from '../kinds/telling-kind.ts';
import type { Statement } from '../statement.ts';
import type { LanguageTable } from '../tables/types.ts';
import { changesSense } from './changes-sense.ts';

/**
 * Whether a sentence says something else under another heading: it holds a figure, a name or a denial, or what the two headings say
 * differs in one.
 */
export function hasCrossed(
  statement: Pick<Statement, 'tokens' | 'isTitle'>,
  from: string,
  to: string,
  table: LanguageTable,
): boolean {
  return tellingKind(statement, table) !== undefined || changesSense(from, to, table);
}
