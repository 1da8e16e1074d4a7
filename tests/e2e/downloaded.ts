import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Companion } from './companion.ts';
import { until } from './driver/until.ts';

/** What browsers write while a download is under way. */
const unfinished = /\.(?:part|crdownload)$/;

/** Waits for a download whose name ends so, and gives its path and what it holds. Firefox lays an empty file of its name first. */
export async function downloaded(
  { downloads }: Companion,
  ending: string,
): Promise<{ path: string; bytes: Buffer }> {
  return await until(() => {
    const names = readdirSync(downloads);
    const name = names.find((one) => one.endsWith(ending));
    if (name === undefined || names.some((one) => unfinished.test(one))) return undefined;
    const path = join(downloads, name);
    const bytes = readFileSync(path);
    return bytes.length > 0 && { path, bytes };
  }, `a download that ends in ${ending}`);
}
