import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findPlaces } from '../../../../scripts/faults/profile-places.ts';

let profile: string;
const make = (...path: string[]) => mkdirSync(join(profile, ...path), { recursive: true });

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'companion-places-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

it('finds what Chromium keeps of the extension', () => {
  make('Default', 'IndexedDB', 'https_news.example_0.indexeddb.leveldb');
  make('Default', 'IndexedDB', 'chrome-extension_abc_0.indexeddb.leveldb');
  expect(findPlaces('chromium', profile)).toEqual({
    database: join(profile, 'Default/IndexedDB/chrome-extension_abc_0.indexeddb.leveldb'),
    blobs: join(profile, 'Default/IndexedDB/chrome-extension_abc_0.indexeddb.blob'),
    local: join(profile, 'Default/Local Extension Settings/abc'),
  });
});

it('finds what Firefox keeps of it, its storage.local in a container', () => {
  const own = join('storage', 'default', 'moz-extension+++1-2');
  make(own, 'idb', '12companion.files');
  make(`${own}^userContextId=4294967295`, 'idb');
  expect(findPlaces('firefox', profile)).toEqual({
    database: join(profile, own, 'idb'),
    blobs: join(profile, own, 'idb', '12companion.files'),
    local: join(profile, `${own}^userContextId=4294967295`, 'idb'),
  });
});

it('fails where there is nothing of it', () => {
  make('Default', 'IndexedDB');
  expect(() => findPlaces('chromium', profile)).toThrow('holds nothing of the extension');
});
