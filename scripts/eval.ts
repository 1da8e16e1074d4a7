import { parseArgs } from 'node:util';
import { extractIssue } from '../utils/issue/extract-issue.ts';
import { type Case, listCases } from './eval/list-cases.ts';
import { addUp, precisionOf, recallOf, tableOf } from './eval/print-scores.ts';
import { type Score, scoreIssue } from './eval/score-issue.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval -- DIR [--parts quote,books] [--min-precision P] [--min-recall R] [--show]`: extracts the issues in a
 * folder and compares them with their `expected.json`. Exit code 1 when a threshold does not hold. docs/extraction.md
 * says how the folder looks.
 */
function main(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      parts: { type: 'string' },
      'min-precision': { type: 'string', default: '0' },
      'min-recall': { type: 'string', default: '0' },
      show: { type: 'boolean', default: false },
    },
  });
  const cases = listCases(positionals[0] ?? 'tests/fixtures/issues');
  const wanted = values.parts?.split(',');
  const scores = new Map<string, Score[]>();
  for (const one of cases) {
    for (const [part, score] of scoreCase(one)) {
      if (wanted && !wanted.includes(part)) continue;
      scores.set(part, [...(scores.get(part) ?? []), score]);
      if (values.show) showDifferences(one.name, score);
    }
  }
  console.log(tableOf(new Map([...scores].map(([part, all]) => [part, addUp(all)]))));
  const total = addUp([...scores.values()].flat());
  const [precision, recall] = [precisionOf(total), recallOf(total)];
  const summary = `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
  console.log(`eval: ${summary} over ${cases.length} issues`);
  return precision >= Number(values['min-precision']) && recall >= Number(values['min-recall']);
}

function scoreCase({ source, neighbours, expected }: Case): Map<string, Score> {
  return scoreIssue(extractIssue(source, neighbours), expected);
}

function showDifferences(name: string, { differences }: Score): void {
  for (const { key, expected, found } of differences) {
    console.log(`${name}: ${key}`);
    console.log(`  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found ?? null)}`);
  }
}

runCommand(main);
