import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bit of `creation_flags` that an extension loaded over the debugging pipe has (Chromium 156, measured). */
const sessionOnly = 1 << 15;

/**
 * Makes the extension stay in a closed Chromium's profile. One loaded over the debugging pipe lives for one session
 * only, so a restart would be an installation; with the flag cleared the browser starts it as any installed extension:
 * `onStartup` fires, `onInstalled` does not. Unpacked extensions start only in developer mode.
 */
export async function keepExtension(profileDir: string, id: string): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Error(`Chromium's profile in ${profileDir} does not list the extension ${id}.`);
  const isKept = (entry.creation_flags & sessionOnly) === 0 && preferences.extensions.ui?.developer_mode;
  // A full disk takes no writing, and needs none.
  if (isKept) return;
  entry.creation_flags &= ~sessionOnly;
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  await writeFile(file, JSON.stringify(preferences));
}
