import { parseArgs } from 'node:util';
import { readCount, readSeeds, seedOptions } from './parse-seeds.ts';
import { runCommand } from './run-command.ts';
import { checkSeed } from './simulate-sync/check-seed.ts';

/**
 * `npm run sync:simulate -- --replicas N --seeds N`: machines of one person that exchange by the browser's sync and by files, with
 * delay, loss, repetition, cut writes, full and refused ones, wrong clocks, an emptied area or another's. All must be the same in
 * the end, and nothing lost. Without `--replicas` two to four by turns; `--seed N` shows one of them.
 */
async function simulateSync(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { ...seedOptions, replicas: { type: 'string' } } });
  const usage = '[--replicas N] [--seeds HOW_MANY | --seed WHICH]';
  const { seeds } = readSeeds(values, usage);
  const replicas = values.replicas === undefined ? null : readCount(values.replicas, usage);
  let [converged, lost] = [0, 0];
  for (const seed of seeds) {
    const outcome = await checkSeed(seed, replicas ?? 2 + (seed % 3));
    if (outcome.converged) converged += 1;
    lost += outcome.lost.length;
    if (!outcome.converged) console.log(`seed ${seed}: does not converge`);
    for (const one of outcome.lost) console.log(`seed ${seed}: ${one}`);
  }
  console.log(`sync: ${converged} of ${seeds.length} seeds converge, ${lost} lost`);
  return converged === seeds.length && lost === 0;
}

runCommand(simulateSync);
