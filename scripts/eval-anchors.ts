import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AnchorItem, judgeAnchor } from './eval/judge-anchor.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval:anchors -- FILE… [--min N] [--show]`: looks for marked words in a later version of their text. Right is the
 * state together with what stands there now, case and typography apart. Misplaced is what is given as exact or moved on other
 * words than expected. Exit code 1 when any is misplaced, or fewer than `--min` are right.
 */
runCommand((args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { min: { type: 'string', default: '0' }, show: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error('Which file? npm run eval:anchors -- FILE');
  const items = positionals.flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { items: AnchorItem[] }).items,
  );
  const verdicts = items.map((item) => ({ item, verdict: judgeAnchor(item) }));
  const right = verdicts.filter(({ verdict }) => verdict.isRight).length;
  const misplaced = verdicts.filter(({ verdict }) => verdict.isMisplaced).length;
  if (values.show)
    for (const { item, verdict } of verdicts) {
      if (verdict.isRight && !verdict.isMisplaced) continue;
      const { note, exact, expect } = item;
      console.log(JSON.stringify({ note, exact, expect, ...verdict }));
    }
  console.log(`anchors: ${right} of ${items.length} right, ${misplaced} misplaced`);
  return misplaced === 0 && right >= Number(values.min);
});
