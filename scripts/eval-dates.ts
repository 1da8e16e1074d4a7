import { type DateRow, judgeDate } from './eval/judge-date.ts';
import { runEval } from './eval/run-eval.ts';

/** `npm run eval:dates -- FILE [--min N] [--show]`: reads the dates of a file of cases; only practical ones count. */
runEval<DateRow>(
  (row) => ({
    kind: row.practical ? 'practical' : 'optional',
    name: JSON.stringify(row.input),
    differences: judgeDate(row),
  }),
  (right, all) => `dates: ${right} of ${all} practical dates`,
  ({ kind }) => kind === 'practical',
);
