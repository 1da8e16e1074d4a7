import type { NewsletterHost } from '../../utils/newsletter.ts';
import { findAddresses } from './find-addresses.ts';
import { knownAddresses } from './known-addresses.ts';
import type { Files } from './types.ts';

/** How many addresses stand in a package, and a sentence for each that is on no list, and for each of the list that is nowhere. */
export function judgeAddresses(
  files: Files,
  hosts: readonly NewsletterHost[],
): { count: number; faults: string[] } {
  const found = findAddresses(files);
  const known = knownAddresses(hosts);
  const strangers = [...found].filter(([address]) => !known.some(({ fits }) => fits.test(address)));
  const idle = known.filter(({ fits }) => ![...found.keys()].some((address) => fits.test(address)));
  return {
    count: found.size,
    faults: [
      ...strangers.map(([address, paths]) => `${address} stands in ${paths.join(', ')} and is on no list`),
      ...idle.map(({ fits, why }) => `${fits.source} (${why}) is listed and stands nowhere`),
    ],
  };
}
