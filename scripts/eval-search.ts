import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeSearch, type SearchCases } from './eval/judge-search.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval:search -- FILE [--min N] [--show]`: asks the questions of a file of its documents, all in one index. A
 * question is right when its `top` are the first results, in any order, and none of `not` is among all. Exit code 1 when
 * fewer than `--min` are right.
 */
runCommand((args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { min: { type: 'string', default: '0' }, show: { type: 'boolean', default: false } },
  });
  const file = positionals[0];
  if (file === undefined) throw new Error('Which file? npm run eval:search -- FILE');
  const cases = JSON.parse(readFileSync(file, 'utf8')) as SearchCases;
  const wrong = judgeSearch(cases);
  if (values.show) for (const one of wrong) console.log(JSON.stringify(one));
  const right = cases.queries.length - wrong.length;
  console.log(`search: ${right} of ${cases.queries.length} queries right`);
  return right >= Number(values.min);
});
