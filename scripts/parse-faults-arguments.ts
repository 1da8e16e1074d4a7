import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';

export interface FaultsArguments {
  name: 'kills' | 'worker' | 'disk' | 'damage';
  /** How many kills. */
  count: number;
  /** What the moments of chance are drawn from. */
  seed: number;
  /** Whose profile is damaged. */
  browsers: readonly BrowserName[];
  /** Words of the damages that are tried; empty for all. */
  only: string;
}

const usage =
  'npm run faults -- kills|worker [COUNT] [--seed N], npm run faults -- disk, npm run faults -- damage [--browser NAME] [--only WORDS]';

/**
 * What stands after `npm run faults --`.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseFaultsArguments(args: string[]): FaultsArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string' }, browser: { type: 'string' }, only: { type: 'string' } },
  });
  const [name, given, ...more] = positionals;
  const isCounted = name === 'kills' || name === 'worker';
  if (!isCounted && name !== 'disk' && name !== 'damage') throw new Error(`Which faults? ${usage}`);
  const [count, seed] = [Number(given ?? 100), Number(values.seed ?? 1)];
  if (more.length > 0 || (given !== undefined && !isCounted) || !Number.isInteger(count) || count < 1)
    throw new Error(`How many? ${usage}`);
  if (!Number.isInteger(seed)) throw new Error(`Which seed? ${usage}`);
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`Which browser? ${usage}`);
  const browsers: readonly BrowserName[] = browser ? [browser] : ['chromium', 'firefox'];
  return { name, count, seed, browsers, only: values.only ?? '' };
}
