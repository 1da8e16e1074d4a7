import { readLocal, writeLocal } from '../../platform/local.ts';
import { openExtensionPage } from '../../platform/tabs.ts';

/** The key in storage.local of when the page of the installation was shown. */
export const welcomedKey = 'welcomedAt';

/**
 * After the installation, and no update of it or of the browser, opens the page that says what will happen: once, also where
 * the browser tells of one installation twice.
 */
export async function showWelcome({ reason }: { reason: string }, now = Date.now()): Promise<void> {
  if (reason !== 'install' || (await readLocal(welcomedKey)) !== undefined) return;
  await writeLocal(welcomedKey, now);
  await openExtensionPage('welcome.html');
}
