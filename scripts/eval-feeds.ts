import { type FeedRow, judgeFeed } from './eval/judge-feed.ts';
import { runEval } from './eval/run-eval.ts';

/** `npm run eval:feeds -- FILE [--min N] [--show]`: reads the feeds of a file of cases as the extension does. */
runEval<FeedRow>(
  (row, bytesOf) => ({ kind: row.kind, name: row.file, differences: judgeFeed(row, bytesOf(row.file)) }),
  (right, all) => `feeds: ${right} of ${all} rows pass`,
);
