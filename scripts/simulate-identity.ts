import { parseSeeds } from './parse-seeds.ts';
import { runCommand } from './run-command.ts';
import { checkSeed } from './simulate-identity/check-seed.ts';

/**
 * `npm run simulate:identity -- --seeds N`: drawn publishers that edit, move, change guids, repeat titles, drop issues and serve
 * old answers, against the rules that say which entry is which issue. Every issue must be stored once and told of once, and
 * no reading lost or invented. `--seed N` shows one of them.
 */
function simulateIdentity(args: string[]): boolean {
  const { seeds, verbose } = parseSeeds(args);
  let good = 0;
  for (const seed of seeds) {
    const { failures, styles } = checkSeed(seed);
    if (failures.length === 0) good++;
    else console.log(`seed ${seed}: ${verbose ? '' : `${failures[0]} (${failures.length} in all)`}`);
    if (verbose)
      for (const line of [...styles.map((style) => JSON.stringify(style)), ...failures]) console.log(line);
  }
  console.log(`identity: ${good} of ${seeds.length} seeds`);
  return good === seeds.length;
}

runCommand(simulateIdentity);
