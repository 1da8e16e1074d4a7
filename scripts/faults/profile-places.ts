import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers.ts';

/** Where a closed browser's profile holds what the extension stored. */
export interface ProfilePlaces {
  /** The folder of its database, and the one of the files that are too large for it. */
  database: string;
  blobs: string;
  /** The folder of storage.local. */
  local: string;
}

/** @throws where the profile holds nothing of the extension: another version of the browser keeps it elsewhere */
export function findPlaces(kind: BrowserName, profileDir: string): ProfilePlaces {
  return kind === 'chromium' ? inChromium(profileDir) : inFirefox(profileDir);
}

function inChromium(profileDir: string): ProfilePlaces {
  const profile = join(profileDir, 'Default');
  const databases = join(profile, 'IndexedDB');
  const name = find(
    databases,
    (one) => one.startsWith('chrome-extension_') && one.endsWith('.indexeddb.leveldb'),
  );
  const id = name.slice('chrome-extension_'.length).replace(/_0\.indexeddb\.leveldb$/, '');
  return {
    database: join(databases, name),
    blobs: join(databases, name.replace(/leveldb$/, 'blob')),
    local: join(profile, 'Local Extension Settings', id),
  };
}

/** storage.local is a database of its own there, in a container that no page can open. */
function inFirefox(profileDir: string): ProfilePlaces {
  const origins = join(profileDir, 'storage', 'default');
  const own = find(origins, (one) => one.startsWith('moz-extension+++') && !one.includes('^'));
  const local = find(origins, (one) => one.startsWith(`${own}^`));
  const database = join(origins, own, 'idb');
  const blobs = find(database, (one) => one.endsWith('.files'));
  return { database, blobs: join(database, blobs), local: join(origins, local, 'idb') };
}

function find(folder: string, fits: (name: string) => boolean): string {
  const name = readdirSync(folder).find(fits);
  if (name === undefined) throw new Error(`${folder} holds nothing of the extension.`);
  return name;
}
