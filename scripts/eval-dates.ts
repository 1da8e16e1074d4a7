import { type DateRow, judgeDate } from './judge-date.ts';
import { parseCorpusArguments } from './parse-corpus-arguments.ts';
import { readCorpus } from './read-corpus.ts';
import { reportRows } from './report-rows.ts';

/** `npm run eval:dates -- FILE [--min N] [--show]`: reads the dates of a file of cases; `--min` is of practical ones. */
const { file, min, show } = parseCorpusArguments(process.argv.slice(2));
const judged = readCorpus<DateRow>(file).rows.map((row) => ({
  kind: row.practical ? 'practical' : 'optional',
  name: JSON.stringify(row.input),
  differences: judgeDate(row),
}));
const { lines } = reportRows(judged, show);
console.log(lines.join('\n'));
const practical = judged.filter(({ kind }) => kind === 'practical');
const right = practical.filter(({ differences }) => differences.length === 0).length;
console.log(`dates: ${right} of ${practical.length} practical dates`);
if (min !== null && right < min) process.exitCode = 1;
