import { parseArgs } from 'node:util';

/** What `parseArgs` takes where seeds are simulated. */
export const seedOptions = { seeds: { type: 'string' }, seed: { type: 'string' } } as const;

/**
 * What stands after `npm run simulate:identity --` and `simulate:worker --`: how many seeds, from 1 on, and which one alone to look at.
 *
 * @throws with a sentence for the person who typed it
 */
export function parseSeeds(args: string[]): { seeds: number[]; verbose: boolean } {
  const { values } = parseArgs({ args, options: seedOptions });
  return readSeeds(values, '[--seeds HOW_MANY | --seed WHICH]');
}

/**
 * @param usage what may stand after the command
 * @throws with a sentence for the person who typed it
 */
export function readSeeds(
  { seeds = '100', seed }: { seeds?: string | undefined; seed?: string | undefined },
  usage: string,
): { seeds: number[]; verbose: boolean } {
  if (seed !== undefined) return { seeds: [readCount(seed, usage)], verbose: true };
  const count = readCount(seeds, usage);
  return { seeds: Array.from({ length: count }, (_, at) => at + 1), verbose: false };
}

/** A whole number from 1 on. @throws with a sentence for the person who typed it */
export function readCount(text: string, usage: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`These are whole numbers from 1 on. After the command: -- ${usage}`);
  return number;
}
