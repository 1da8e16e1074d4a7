import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from './types.ts';

/** Saves the texts of a listing as they are copied into the stores' forms. */
export async function saveListing(folder: string, listing: Listing): Promise<string> {
  const reasons = [...listing.permissions].map(([permission, reason]) => `${permission}\n${reason}`);
  const { name, summary, description, purpose } = listing;
  const parts = { name, summary, description, purpose, permissions: reasons.join('\n\n') };
  const text = Object.entries(parts).map(([part, own]) => `${part.toUpperCase()}\n\n${own}\n`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'listing.txt');
  await writeFile(path, text.join('\n'));
  return path;
}
