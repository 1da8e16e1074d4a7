import { licencesFile } from '../licences/write-licences.ts';
import type { Files } from './types.ts';

/** How many packages a package of the companion holds the licences of, and what is wrong with the file that has them. */
export function judgeLicences(files: Files): { count: number; faults: string[] } {
  const bytes = files.get(licencesFile);
  if (!bytes) return { count: 0, faults: [`${licencesFile} is missing`] };
  const [own = '', ...others] = new TextDecoder().decode(bytes).split(/\n-{72}\n\n/);
  const named = others.map((text) => text.split('\n', 1)[0] ?? '');
  const empty = others.filter((text) => text.trim().split('\n').length < 5);
  return {
    count: others.length,
    faults: [
      ...(own.startsWith('MIT License') ? [] : ['our own licence is missing']),
      ...(others.length === 0 ? ['no licence of a package is there'] : []),
      ...named.filter((name) => !/^\S+ \d/.test(name)).map((name) => `“${name}” names no package`),
      ...empty.map((text) => `of ${text.split('\n', 1)[0]} there is a name and no licence`),
    ],
  };
}
