import { readLocal, writeLocal } from './local.ts';

const key = 'openings';

/** When pages of the extension were opened, epoch ms, as far as it is remembered; empty before the first. */
export async function readOpenings(): Promise<number[]> {
  const value = await readLocal(key);
  return Array.isArray(value) ? value.filter((at) => typeof at === 'number' && Number.isFinite(at)) : [];
}

export async function writeOpenings(openings: readonly number[]): Promise<void> {
  await writeLocal(key, openings);
}
