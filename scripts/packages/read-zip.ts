import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Files } from './types.ts';

/** The files of a zip, in its order; folders are none. */
export function readZip(path: string): Files {
  return new Map(Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith('/')));
}
