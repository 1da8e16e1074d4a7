import { listPrivateFiles, openPrivateFile } from '../../platform/private-files.ts';
import { parseGeneration } from './name-generation.ts';

/** A backup that is kept in the browser. */
export interface Generation {
  /** Epoch ms. */
  madeAt: number;
  /** Read when it is read. */
  file: File;
}

/**
 * The backups that are kept in the browser, the newest first. Those dated ahead were made by a clock that was wrong: they come
 * last, whatever they say.
 *
 * @param now epoch ms
 */
export async function listGenerations(now: number): Promise<Generation[]> {
  const found: Generation[] = [];
  for (const name of await listPrivateFiles()) {
    const madeAt = parseGeneration(name);
    const file = madeAt === null ? undefined : await openPrivateFile(name);
    // One that nobody came to write to its end is empty.
    if (madeAt !== null && file && file.size > 0) found.push({ madeAt, file });
  }
  const isAhead = ({ madeAt }: Generation) => Number(madeAt > now);
  return found.sort((a, b) => isAhead(a) - isAhead(b) || b.madeAt - a.madeAt);
}
