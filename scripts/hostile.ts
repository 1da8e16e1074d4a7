import { readFileSync } from 'node:fs';
import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { parseRows } from './hostile/parse-rows.ts';
import { startHostileServer } from './hostile/start-hostile-server.ts';
import { tryRows } from './hostile/try-rows.ts';
import type { Effect } from './hostile/types.ts';

/**
 * `npm run hostile -- FILE`: each row of markup in FILE goes through the feed path of the production build, in Chromium and in
 * Firefox, into every page. Says what had an effect; the last line counts the rows that had one.
 */
async function hostile(file: string): Promise<boolean> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const rows = parseRows(readFileSync(file, 'utf8'), origin);
  const effects: Effect[] = [];
  for (const [kind, target] of [
    ['chromium', 'chrome'],
    ['firefox', 'firefox'],
  ] as const) {
    const startedAt = Date.now();
    const extensionDir = await buildCompanion(target, origin);
    const server = await startHostileServer(port, rows);
    const browser = await launchCompanion(kind, { extensionDir });
    try {
      await until(() => browser.badge(), 'the first check to end', 60_000);
      const found = await tryRows({ browser, rows, server, origin });
      for (const { row, where, what } of found)
        console.log(`${kind}, ${where}: ${row ?? 'some row'} ${what}`);
      effects.push(...found);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
    console.log(`${kind}: ${rows.length} rows in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  }
  const count = new Set(effects.map(({ row, what }) => row ?? what)).size;
  console.log(`hostile: ${count} of ${rows.length} rows had an effect`);
  return count === 0;
}

const [file] = process.argv.slice(2);
if (file) process.exitCode = (await hostile(file)) ? 0 : 1;
else console.error('Name the file of rows: npm run hostile -- FILE');
