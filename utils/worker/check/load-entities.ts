import { readPackagedJson } from '../../platform/packaged-file.ts';
import { setEntityTree } from '../../text/entities/entity-tree.ts';

let loading: Promise<boolean> | undefined;

/**
 * Reads HTML's names of characters from a file of the package, once in the worker's life: before anything that reads what somebody
 * else has written. Where the file cannot be read, as while the extension is being replaced, it is tried again the next time, and
 * what was read meanwhile is understood anew (`load-tables.ts`).
 *
 * @returns whether they are known
 */
export async function loadEntities(): Promise<boolean> {
  loading ??= readEntities();
  const isLoaded = await loading;
  if (!isLoaded) loading = undefined;
  return isLoaded;
}

async function readEntities(): Promise<boolean> {
  const packed = await readPackagedJson('/entities.json');
  if (typeof packed !== 'string') return false;
  setEntityTree(packed);
  return true;
}
