import { decodeText } from '../utils/feed/decode-text.ts';
import { type DiscoveryRow, judgeDiscovery } from './judge-discovery.ts';
import { parseCorpusArguments } from './parse-corpus-arguments.ts';
import { readCorpus } from './read-corpus.ts';
import { reportRows } from './report-rows.ts';

/** `npm run eval:discovery -- FILE [--min N] [--show]`: looks for the feeds that the pages of a file of cases offer. */
const { file, min, show } = parseCorpusArguments(process.argv.slice(2));
const { rows, bytesOf } = readCorpus<DiscoveryRow>(file);
const judged = rows.map((row) => ({
  kind: 'page',
  name: `${row.file} ${row.description ?? ''}`,
  differences: judgeDiscovery(row, decodeText(bytesOf(row.file), 'text/html')),
}));
const { lines, right } = reportRows(judged, show);
console.log(lines.join('\n'));
console.log(`discovery: ${right} of ${rows.length} pages`);
if (min !== null && right < min) process.exitCode = 1;
