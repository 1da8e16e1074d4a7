import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CorrectionCases, judgeCorrections, precisionOf, recallOf } from './eval/judge-corrections.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval:corrections -- FILE [--min-precision N] [--min-recall N] [--show]`: compares the two versions of each item and
 * judges what is told of them, by kind and in all. Exit code 1 when less than asked for is right, or an item that must stay
 * silent does not.
 */
runCommand((args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'min-precision': { type: 'string', default: '0' },
      'min-recall': { type: 'string', default: '0' },
      show: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0];
  if (file === undefined) throw new Error('Which file? npm run eval:corrections -- FILE');
  const scores = judgeCorrections(JSON.parse(readFileSync(file, 'utf8')) as CorrectionCases);
  if (values.show) for (const one of scores.wrong) console.log(JSON.stringify(one));
  for (const [kind, score] of scores.kinds)
    console.log(
      `${kind}: precision ${precisionOf(score).toFixed(2)} recall ${recallOf(score).toFixed(2)} ` +
        `(told ${score.told}, expected ${score.expected})`,
    );
  const [precision, recall] = [precisionOf(scores.total), recallOf(scores.total)];
  console.log(
    `corrections: precision ${precision.toFixed(2)} recall ${recall.toFixed(2)}, silent ${scores.silentRight} of ${scores.silent}`,
  );
  return (
    precision >= Number(values['min-precision']) &&
    recall >= Number(values['min-recall']) &&
    scores.silentRight === scores.silent
  );
});
