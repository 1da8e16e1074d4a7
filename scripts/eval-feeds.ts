import { type FeedRow, judgeFeed } from './judge-feed.ts';
import { parseCorpusArguments } from './parse-corpus-arguments.ts';
import { readCorpus } from './read-corpus.ts';
import { reportRows } from './report-rows.ts';

/** `npm run eval:feeds -- FILE [--min N] [--show]`: reads the feeds of a file of cases as the extension does. */
const { file, min, show } = parseCorpusArguments(process.argv.slice(2));
const { rows, bytesOf } = readCorpus<FeedRow>(file);
const judged = rows.map((row) => ({
  kind: row.kind,
  name: row.file,
  differences: judgeFeed(row, bytesOf(row.file)),
}));
const { lines, right } = reportRows(judged, show);
console.log(lines.join('\n'));
console.log(`feeds: ${right} of ${rows.length} rows pass`);
if (min !== null && right < min) process.exitCode = 1;
