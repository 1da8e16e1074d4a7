import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

interface CorpusArguments {
  file: string;
  /** Rows that must be right for exit code 0; null when nothing is asked for. */
  min: number | null;
  show: boolean;
}

/**
 * What stands after `npm run eval:… --`: `FILE [--min N] [--show]`.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseCorpusArguments(args: string[], folder = process.cwd()): CorpusArguments {
  const { values, positionals } = parseArgs({
    args,
    options: { min: { type: 'string' }, show: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('Name one file of cases.');
  const file = resolve(folder, name);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (values.min !== undefined && !/^\d+$/.test(values.min)) {
    throw new Error(`--min takes a number of rows, not "${values.min}".`);
  }
  return { file, min: values.min === undefined ? null : Number(values.min), show: values.show };
}
