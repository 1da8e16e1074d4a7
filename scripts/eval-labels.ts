import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractIssue } from '../utils/issue/extract-issue.ts';
import type { IssueSource } from '../utils/issue/types.ts';
import { bodyAlone } from './eval/body-alone.ts';
import { foundFor, isRight, type Label } from './eval/label.ts';
import { readSources } from './eval/read-sources.ts';
import { runCommand } from './run-command.ts';

interface Tally {
  right: number;
  present: number;
  taken: number;
  traps: number;
}

/**
 * `npm run eval:labels -- FILE [--min-quote N …] [--max-traps N] [--show]`: looks for one field of one document a row,
 * and says how many were found and how many traps taken. Exit code 1 when a threshold does not hold.
 */
function main(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'min-quote': { type: 'string' },
      'min-next': { type: 'string' },
      'min-sponsor': { type: 'string' },
      'min-guide': { type: 'string' },
      'min-book': { type: 'string' },
      'max-traps': { type: 'string' },
      show: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0];
  if (file === undefined) throw new Error('Which file? npm run eval:labels -- FILE');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Label[] };
  const tallies = new Map<string, Tally>();
  for (const label of items) judge(label, dirname(dirname(file)), tallies, values.show);
  let holds = true;
  for (const [field, { right, present, taken, traps }] of tallies) {
    console.log(`labels ${field}: ${right} of ${present}, traps taken ${taken} of ${traps}`);
    const asked = Object.entries(values).find(([name]) => name === `min-${field}`)?.[1] ?? '0';
    holds &&= right >= Number(asked) && taken <= Number(values['max-traps'] ?? taken);
  }
  return holds;
}

function judge(label: Label, folder: string, tallies: Map<string, Tally>, show: boolean): void {
  const { field = 'quote', present = true } = label;
  const tally = tallies.get(field) ?? { right: 0, present: 0, taken: 0, traps: 0 };
  tallies.set(field, tally);
  const parts = extractIssue(sourceOf(label, folder));
  const found = foundFor(label, parts);
  const isGood = present ? isRight(label, parts) : found.length === 0;
  if (present) tally.present += 1;
  else tally.traps += 1;
  if (present && isGood) tally.right += 1;
  if (!present && !isGood) tally.taken += 1;
  if (show && !isGood)
    console.log(`${JSON.stringify(label, null, 1).slice(0, 600)}\n found: ${JSON.stringify(found)}`);
}

function sourceOf({ file, html = '' }: Label, folder: string): IssueSource {
  const [source] = file === undefined ? [] : readSources(join(folder, file));
  return source ?? bodyAlone(html);
}

runCommand(main);
