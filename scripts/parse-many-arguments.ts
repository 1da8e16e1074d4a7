import { parseArgs } from 'node:util';

export interface ManyArguments {
  /** How many newsletters. */
  count: number;
  /** How long to wait for their first checks. */
  seconds: number;
  /** A checkout whose build is tried in place of this one; null for this one. */
  directory: string | null;
}

const usage = 'npm run many -- [COUNT] [--seconds N] [--in DIR]';

/**
 * What stands after `npm run many --`.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseManyArguments(args: string[]): ManyArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seconds: { type: 'string' }, in: { type: 'string' } },
  });
  const [count, seconds] = [Number(positionals[0] ?? 500), Number(values.seconds ?? 600)];
  if (!Number.isInteger(count) || count < 1 || positionals.length > 1)
    throw new Error(`How many newsletters? ${usage}`);
  if (!(seconds > 0)) throw new Error(`How many seconds? ${usage}`);
  return { count, seconds, directory: values.in ?? null };
}
