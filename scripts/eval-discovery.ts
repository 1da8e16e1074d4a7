import { type DiscoveryRow, judgeDiscovery } from './eval/judge-discovery.ts';
import { runEval } from './eval/run-eval.ts';

/** `npm run eval:discovery -- FILE [--min N] [--show]`: looks for the feeds that the pages of a file of cases offer. */
runEval<DiscoveryRow>(
  (row, bytesOf) => ({
    kind: 'page',
    name: [row.file, row.description].join(' '),
    differences: judgeDiscovery(row, bytesOf(row.file)),
  }),
  (right, all) => `discovery: ${right} of ${all} pages`,
);
