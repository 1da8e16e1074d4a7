import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { measureInitialScripts } from '../../scripts/measure-initial-scripts.ts';
import { root } from '../../scripts/run-tool.ts';
import { newsletter } from '../../utils/newsletter.ts';
import { listLocales } from '../list-locales.ts';
import { underTest } from './under-test.ts';

const { origin, chromeDir, firefoxDir } = underTest();
const pairs = [
  ['Chrome', inject('shippedChromeDir'), chromeDir],
  ['Firefox', inject('shippedFirefoxDir'), firefoxDir],
] as const;
/** Kilobytes of JavaScript, gzip, that each may load before it runs. */
const largest = [
  ['background.js', 150],
  ['popup.html', 20],
] as const;
/**
 * Of browsers, with the keys that ours begin with: https://support.google.com/chrome/answer/157179,
 * https://support.microsoft.com/microsoft-edge/keyboard-shortcuts-in-microsoft-edge-50d3edab-30d9-c7e4-21ce-37fe2713cfad,
 * https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly
 */
const takenKeys = ['A', 'B', 'D', 'I', 'N', 'T'].map((letter) => `Alt+Shift+${letter}`);
const texts = /\.(?:js|css|html|json|txt)$/;

describe.each(pairs)('%s: the build that ships and the build under test', (name, shippedDir, testedDir) => {
  const shipped = readBuild(shippedDir);
  const tested = readBuild(testedDir);

  test('have the same files', () => {
    expect([...tested.keys()]).toEqual([...shipped.keys()]);
    expect(shipped.has('popup.html')).toBe(true);
  });

  test('differ in the manifest by the permission for loopback alone', () => {
    const { host_permissions: hosts, ...manifest } = readManifest(shippedDir);
    const { host_permissions: testedHosts, ...testedManifest } = readManifest(testedDir);
    expect(testedHosts).toEqual([...hosts, 'http://127.0.0.1/*', 'http://*.localhost/*']);
    expect(testedManifest).toEqual(manifest);
  });

  test('differ in the code by the home page and hosts of the profile, in all files that have them', () => {
    const hosts = newsletter.hosts.map(({ origin: host, gives }) => `{origin:"${host}",gives:"${gives}"}`);
    let count = 0;
    for (const [path, text] of shipped) {
      if (path === 'manifest.json') continue;
      const expected = text
        .replaceAll(`homePage:"${newsletter.homePage}"`, `homePage:"${origin}"`)
        .replaceAll(`hosts:[${hosts}]`, `hosts:[{origin:"${origin}",gives:"site"}]`);
      // Compared first: a difference of megabytes would be printed.
      expect(tested.get(path) === expected, path).toBe(true);
      expect(expected, path).not.toContain(newsletter.homePage);
      if (expected !== text) count += 1;
    }
    expect(count).toBeGreaterThan(1);
  });

  test('speaks every language there are texts in, and Portuguese in Portugal too', () => {
    const folders = [...shipped.keys()].flatMap((path) => /^_locales\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(folders.sort()).toEqual([...listLocales(), 'pt_PT'].sort());
    expect(shipped.get('_locales/pt_PT/messages.json')).toBe(shipped.get('_locales/pt_BR/messages.json'));
    expect(shipped.get('_locales/pt_PT/messages.json')).toContain('"pt-BR"');
  });

  test('asks for nothing at install but what it needs', () => {
    const manifest = readManifest(shippedDir);
    expect([...manifest.permissions].sort()).toEqual([
      ...['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting'],
      // Firefox asks for none.
      ...(name === 'Chrome' ? ['sidePanel'] : []),
      ...['storage', 'unlimitedStorage'],
    ]);
    expect(manifest.host_permissions).toEqual(newsletter.hosts.map(({ origin }) => `${origin}/*`));
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('stands beside the pages where the person wants it, and not by itself', () => {
    const { side_panel: panel, sidebar_action: sidebar } = readManifest(shippedDir);
    expect(shipped.has('sidepanel.html')).toBe(true);
    if (name === 'Chrome') expect([panel, sidebar]).toEqual([{ default_path: 'sidepanel.html' }, undefined]);
    else {
      expect(panel).toBeUndefined();
      expect(sidebar).toEqual({ default_panel: 'sidepanel.html', open_at_install: false });
    }
  });

  test('suggests keys that no browser has for its own, at most four', () => {
    const commands: Record<string, { suggested_key?: Record<string, string> }> =
      readManifest(shippedDir).commands;
    expect(Object.keys(commands)).toEqual([
      ...['_execute_action', 'next-unread', 'library'],
      ...(name === 'Firefox' ? ['_execute_sidebar_action'] : []),
    ]);
    const keys = Object.values(commands).flatMap(({ suggested_key: suggested }) =>
      Object.values(suggested ?? {}),
    );
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
    for (const key of keys) {
      // What types a character on a Mac, and what browsers and screen readers have with one more key.
      expect(key).toMatch(/^(?:Alt|MacCtrl)\+Shift\+[A-Z]$/);
      expect(takenKeys).not.toContain(key);
    }
  });

  test('holds its pages to a policy of its own, the same in both browsers', () => {
    const { extension_pages: policy, ...others } = readManifest(shippedDir).content_security_policy;
    expect(others).toEqual({});
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "connect-src 'self' https: http:",
      'frame-src blob:',
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('holds the licences of what is bundled with it', () => {
    const licences = shipped.get('licences.txt') ?? '';
    const names = [...licences.matchAll(/^-{72}\n\n(\S+) \d/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['dexie', 'htmlparser2', 'preact', 'valibot']));
    expect(names).not.toContain('vitest');
    expect(licences).toMatch(/^MIT License/);
    for (const name of names) {
      const { version } = readManifest(join(root, 'node_modules', name ?? ''), 'package.json');
      expect(licences).toContain(`\n${name} ${version}\n`);
    }
  });

  test('stays small where it starts often: the worker, and the popup before its first paint', () => {
    const sizes = measureInitialScripts(shippedDir);
    for (const [entry, most] of largest) {
      const kilobytes = (sizes.get(entry) ?? Number.POSITIVE_INFINITY) / 1000;
      const advice = `${entry} starts with ${kilobytes.toFixed(1)} kB of JavaScript (gzip), at most ${most} are meant: import later what its first act does without, or put tables into a file of the package (docs/dependencies.md, "What starts is small")`;
      expect(kilobytes, advice).toBeLessThanOrEqual(most);
    }
  });

  test('shows the rest of the popup without the database, whose code only an act loads', () => {
    expect(shipped.get('chunks/popup-rest.js')).toContain('popup.js');
    expect(shipped.get('chunks/popup-rest.js')).not.toContain('indexedDB');
  });

  test('opens the library with few files of code, each of which its first answer waits for', () => {
    const files = shipped.get('library.html')?.match(/\.js"/g) ?? [];
    expect(files.length, 'scripts/build/library-in-few-files.ts').toBeLessThanOrEqual(8);
    expect(shipped.get('library.html')).toContain('/chunks/library-worker.js');
  });

  test.each(['popup.html', 'library.html'])(
    'has the styles of %s in it, for which its code need not wait',
    (page) => {
      const text = shipped.get(page) ?? '';
      const links = text.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [];
      // One each for what is there: a late import would add it again, behind all others.
      expect(links.length).toBeGreaterThan(1);
      for (const link of links)
        expect(link, 'scripts/build/styles-in-document.ts').toContain('<link disabled ');
      expect(text).toContain('<style>:root{color-scheme:light dark;');
    },
  );

  test('makes no part of the browser’s API before it is used', () => {
    const codes = [...shipped].filter(([path]) => path.endsWith('.js'));
    const copying = codes.filter(([, text]) => /\.default\.(?:runtime|storage)\b/.test(text));
    expect(
      copying.map(([path]) => path),
      'scripts/build/trim-polyfill.ts',
    ).toEqual([]);
  });

  test('runs no code but its own files', () => {
    for (const [path, text] of shipped) {
      if (path.endsWith('.html')) {
        for (const [, attributes = '', inline = ''] of text.matchAll(
          /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
        )) {
          expect(inline.trim(), `inline script in ${path}`).toBe('');
          expect(attributes, path).toMatch(/\bsrc="\/[\w./-]+"/);
        }
        expect(text, path).not.toMatch(/\s(?:src|href|action)="(?:https?:)?\/\//);
        expect(text, path).not.toMatch(/\son\w+=|javascript:/i);
      }
      if (path.endsWith('.js')) {
        expect(text, path).not.toMatch(/\beval\s*\(|\bnew Function\b|\bimportScripts\s*\(/);
        expect(text, path).not.toMatch(/\bimport\s*\(\s*["'`]https?:|\bfrom\s*["'`]https?:/);
      }
    }
  });
});

/** Files by their path; those that are no text as base64. */
function readBuild(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(
    paths
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), texts.test(path) ? 'utf8' : 'base64')]),
  );
}

function readManifest(folder: string, name = 'manifest.json') {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
