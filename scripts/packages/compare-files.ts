import type { Files } from './types.ts';

/** A sentence for each file that one of two packages lacks, or that differs in them. */
export function compareFiles(expected: Files, found: Files): string[] {
  const missing = [...expected.keys()].filter((path) => !found.has(path));
  const further = [...found.keys()].filter((path) => !expected.has(path));
  const other = [...expected].filter(([path, bytes]) => {
    const own = found.get(path);
    return own !== undefined && Buffer.compare(bytes, own) !== 0;
  });
  return [
    ...missing.map((path) => `${path} was not built again`),
    ...further.map((path) => `${path} is not in the package`),
    ...other.map(([path]) => `${path} is another one`),
  ];
}
