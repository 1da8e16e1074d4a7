import { parseArgs } from 'node:util';

/**
 * What stands after `npm run simulate:identity --` and `simulate:worker --`: how many seeds, from 1 on, and which one alone to look at.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseSeeds(args: string[]): { seeds: number[]; verbose: boolean } {
  const usage = 'After the command: -- [--seeds HOW_MANY | --seed WHICH]';
  const { values } = parseArgs({ args, options: { seeds: { type: 'string' }, seed: { type: 'string' } } });
  const read = (text: string) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 1)
      throw new Error(`Seeds are whole numbers from 1 on. ${usage}`);
    return number;
  };
  if (values.seed !== undefined) return { seeds: [read(values.seed)], verbose: true };
  const count = read(values.seeds ?? '100');
  return { seeds: Array.from({ length: count }, (_, at) => at + 1), verbose: false };
}
