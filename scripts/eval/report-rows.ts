/** One case judged: its kind, the file it is about, and what is wrong; right when nothing is. */
export interface JudgedRow {
  kind: string;
  name: string;
  differences: string[];
}

/** Lines of a table of rows and right rows by kind; with `show`, each difference before it. */
export function reportRows(rows: readonly JudgedRow[], show: boolean): string[] {
  const lines: string[] = [];
  const kinds = new Map<string, { rows: number; pass: number }>();
  for (const { kind, name, differences } of rows) {
    const tally = kinds.get(kind) ?? { rows: 0, pass: 0 };
    const isRight = differences.length === 0;
    kinds.set(kind, { rows: tally.rows + 1, pass: tally.pass + (isRight ? 1 : 0) });
    if (show && !isRight) lines.push(name, ...differences.map((difference) => `  ${difference}`));
  }
  const width = Math.max(4, ...[...kinds.keys()].map((kind) => kind.length));
  lines.push(`${'kind'.padEnd(width)}   rows   pass`);
  for (const [kind, { rows, pass }] of kinds) {
    lines.push(`${kind.padEnd(width)} ${String(rows).padStart(6)} ${String(pass).padStart(6)}`);
  }
  return lines;
}
