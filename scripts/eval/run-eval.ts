import { runCommand } from '../run-command.ts';
import { parseCorpusArguments } from './parse-corpus-arguments.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';
import { type JudgedRow, reportRows } from './report-rows.ts';

/**
 * Judges the rows of a file of cases, prints the table and one line, and sets the exit code: 1 when fewer rows are
 * right than `--min` asks for, or when the file cannot be read.
 *
 * @param summary the last line, of the number of right rows and of all
 * @param counts which rows the last line and `--min` are about
 */
export function runEval<Row>(
  judge: (row: Row, bytesOf: Corpus<Row>['bytesOf']) => JudgedRow,
  summary: (right: number, all: number) => string,
  counts: (row: JudgedRow) => boolean = () => true,
): void {
  runCommand((args) => {
    const { file, min, show } = parseCorpusArguments(args);
    const { rows, bytesOf } = readCorpus<Row>(file);
    const judged = rows.map((row) => judge(row, bytesOf));
    const counted = judged.filter(counts);
    const right = counted.filter(({ differences }) => differences.length === 0).length;
    console.log([...reportRows(judged, show), summary(right, counted.length)].join('\n'));
    return right >= (min ?? 0);
  });
}
