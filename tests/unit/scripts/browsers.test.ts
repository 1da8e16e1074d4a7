import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '../../../scripts/browsers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string): string {
  const path = join(folder, file);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  test('takes the variable before the path', () => {
    put('chromium');
    const given = put('my-chrome');
    expect(findBrowser('chromium', { PATH: folder, CHROME_BIN: given })).toBe(given);
  });

  test('finds nothing when the variable points nowhere', () => {
    put('firefox-esr');
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_BIN: '/nowhere/firefox' })).toBeUndefined();
  });

  test('takes the best known name on the path', () => {
    put('google-chrome');
    const chromium = put('chromium');
    expect(findBrowser('chromium', { PATH: `/nowhere::${folder}` })).toBe(chromium);
    expect(findBrowser('firefox', { PATH: folder })).toBeUndefined();
  });
});

describe('ensureBrowser', () => {
  function machine(over: Partial<Machine>): Machine & { commands: string[] } {
    const commands: string[] = [];
    const run = (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      return true;
    };
    return { env: { PATH: folder }, isRoot: true, run, say: () => undefined, commands, ...over };
  }

  test('runs nothing when the browser is there', () => {
    const path = put('chromium');
    const here = machine({});
    expect(ensureBrowser('chromium', here)).toBe(path);
    expect(here.commands).toEqual([]);
  });

  test('installs browser and fonts as root where apt is', () => {
    put('apt-get');
    const here = machine({});
    const run = here.run;
    here.run = (command, args) => {
      if (args.includes('install')) put('firefox-esr');
      return run(command, args);
    };
    expect(ensureBrowser('firefox', here)).toBe(join(folder, 'firefox-esr'));
    expect(here.commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends firefox-esr fonts-dejavu-core fonts-noto-color-emoji',
    ]);
  });

  test.each([
    ['nobody may install', { isRoot: false }, 'No chromium, chromium-browser'],
    ['apt fails', { run: () => false }, 'apt-get could not install chromium.'],
    ['apt brings no browser', {}, 'apt-get could not install chromium.'],
  ])('says what to install when %s', (_when, over, start) => {
    put('apt-get');
    expect(() => ensureBrowser('chromium', machine(over))).toThrow(start);
    expect(() => ensureBrowser('chromium', machine(over))).toThrow('sudo apt-get install chromium');
  });

  test('says that the variable points nowhere', () => {
    const env = { PATH: folder, CHROME_BIN: '/nowhere/chrome' };
    expect(() => ensureBrowser('chromium', machine({ env }))).toThrow('CHROME_BIN is /nowhere/chrome');
  });
});
