import { browser } from 'wxt/browser';
import { toBase64 } from '../text/to-base64.ts';

const wanted = { permissions: ['downloads' as const] };

/** Whether the browser can let the companion save files by itself; some have no such permission. */
export function canBeGivenDownloads(): boolean {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return (optional as readonly string[]).includes('downloads');
}

/** Whether the companion may save files by itself now; a person can revoke that at any time. */
export async function hasDownloads(): Promise<boolean> {
  return await browser.permissions.contains(wanted);
}

/** Asks the person whether it may. Call it directly in the click: browsers refuse it after an await. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/** Gives that back to the person. */
export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove(wanted);
}

/** What an address of its own may hold in bytes where a file cannot be given another one; some are longer than browsers take. */
const mostInAddress = 20_000_000;

/**
 * Saves a file to the downloads without asking, beside one of its name.
 *
 * @returns false where the browser does not take it, or the companion may not
 */
export async function saveToDownloads(file: Blob, filename: string): Promise<boolean> {
  try {
    const url = await addressOf(file);
    if (url === null) return false;
    await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    return true;
  } catch {
    return false;
  }
}

/** A worker without a document has no other addresses of files than those that hold them. */
async function addressOf(file: Blob): Promise<string | null> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(file);
  if (file.size > mostInAddress) return null;
  return `data:application/gzip;base64,${toBase64(new Uint8Array(await file.arrayBuffer()))}`;
}
