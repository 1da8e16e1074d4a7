import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractIssue } from '../utils/issue/extract-issue.ts';
import { listNeighbours } from '../utils/issue/list-neighbours.ts';
import { judgeSummary } from './eval/judge-summary.ts';
import { readSources } from './eval/read-sources.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval:summaries -- DIR [--max N] [--show]`: understands all issues in the feeds and pages below a folder, and counts
 * the summaries that stop inside a sentence because an excerpt did. Exit code 1 when there are more than `--max` (0).
 */
function main(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { max: { type: 'string', default: '0' }, show: { type: 'boolean', default: false } },
  });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('Which folder? npm run eval:summaries -- DIR');
  let all = 0;
  let wrong = 0;
  for (const file of filesBelow(folder)) {
    const sources = readSources(file);
    const neighbours = listNeighbours(sources);
    for (const [at, source] of sources.entries()) {
      const { summary } = extractIssue(source, neighbours[at]);
      const fault = judgeSummary(summary, source);
      all += 1;
      if (fault === null) continue;
      wrong += 1;
      if (values.show) console.log(`${file} #${at + 1}: ${fault}\n  ${summary}`);
    }
  }
  console.log(`summaries: ${wrong} of ${all} stop inside a sentence`);
  return wrong <= Number(values.max);
}

/** Feeds and pages, by their names. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xml|rss|atom|json|html?)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

runCommand(main);
