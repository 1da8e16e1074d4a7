import { compareStatements } from '../compare-statements.ts';
import { isUrgent } from '../rank-of-kind.ts';
import { isTitleLine, readStatement } from '../statement.ts';
import type { LanguageTable } from '../tables/types.ts';

/**
 * Whether what stands under the one heading is something else under the other: a figure, a name or a denial differs, or one is the
 * contrary of the other.
 */
export function changesSense(before: string, after: string, table: LanguageTable): boolean {
  const read = (text: string) =>
    readStatement(text, { start: 0, end: text.length }, isTitleLine(text), table);
  const group = { before: [read(before)], after: [read(after)] };
  return compareStatements(group, { before, after }, table).some(({ kind }) => isUrgent(kind));
}
