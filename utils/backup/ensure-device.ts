import { readLocal, writeLocal } from '../platform/local.ts';
import { randomId } from '../platform/random-id.ts';

const key = 'device';

/** This machine's name in stamps: eight small letters and digits, made when it is first asked for. */
export async function ensureDevice(): Promise<string> {
  const known = await readLocal(key);
  if (typeof known === 'string' && /^[0-9a-z]{8}$/.test(known)) return known;
  const made = randomId().replaceAll('-', '').slice(0, 8);
  await writeLocal(key, made);
  return made;
}
