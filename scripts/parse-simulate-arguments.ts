import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface SimulateArguments {
  file: string;
  /** Checks a week; undefined: as many as the extension spends. */
  budget: number | undefined;
  asleep: 'never' | 'nights';
}

const usage = 'npm run simulate -- FILE [--budget CHECKS_A_WEEK] [--asleep nights]';

/**
 * What stands after `npm run simulate --`.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseSimulateArguments(args: string[], folder = process.cwd()): SimulateArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { budget: { type: 'string' }, asleep: { type: 'string' } },
  });
  const [name] = positionals;
  if (name === undefined) throw new Error(`Which publish histories? ${usage}`);
  const file = resolve(folder, name);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const budget = values.budget === undefined ? undefined : Number(values.budget);
  if (budget !== undefined && !(budget > 0))
    throw new Error(`A budget is a number of checks a week. ${usage}`);
  if (values.asleep !== undefined && values.asleep !== 'nights') throw new Error(`Asleep when? ${usage}`);
  return { file, budget, asleep: values.asleep ?? 'never' };
}
