import { readManyLocal, writeLocal } from '../platform/local.ts';
import { withLock } from '../platform/locks.ts';
import { randomId } from '../platform/random-id.ts';
import { findDevice, saveDevice } from '../store/check-states.ts';

const key = 'device';

/**
 * This machine's name in stamps: eight small letters and digits, made when it is first asked for. It stands in the database, whose rows
 * are stamped by their moments alone, and in storage.local: either may be lost, and what was written here would be another machine's.
 *
 * Takes the lock `merging`.
 */
export async function ensureDevice(): Promise<string> {
  return await withLock('merging', async () => {
    const stored = await readManyLocal([key]);
    const [kept, isOpen] = await findDevice().then(
      (device) => [device, true] as const,
      () => [undefined, false] as const,
    );
    const known = [kept, stored?.[key]].find(isName);
    // It may have a name where nothing can be read: this one is for now alone.
    const mayWrite = known !== undefined || (stored !== undefined && isOpen);
    const name = known ?? randomId().replaceAll('-', '').slice(0, 8);
    if (mayWrite && stored && stored[key] !== name) await writeLocal(key, name);
    if (mayWrite && isOpen && kept !== name) await saveDevice(name).catch(() => undefined);
    return name;
  });
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-z]{8}$/.test(value);
