import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listShortcuts, openShortcutSettings, shortcutSettings } from '../../../utils/platform/shortcuts.ts';

const create = vi.fn<(options: { url: string }) => Promise<object>>();
const has = (commands: object | undefined) => Object.assign(fakeBrowser, { commands });

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.tabs, { create });
});

describe('listShortcuts', () => {
  it('tells the keys of each command, and of one without', async () => {
    has({ getAll: async () => [{ name: 'library', shortcut: 'Alt+Shift+L' }, { name: 'other' }, {}] });
    expect(await listShortcuts()).toEqual([
      { command: 'library', keys: 'Alt+Shift+L' },
      { command: 'other', keys: '' },
    ]);
  });

  it.each([
    ['has no commands', undefined],
    ['refuses', { getAll: () => Promise.reject(new Error('No')) }],
  ])('tells none where the browser %s', async (_name, commands) => {
    has(commands);
    expect(await listShortcuts()).toEqual([]);
  });
});

describe('openShortcutSettings', () => {
  it('goes to the page of the browser, by the call or by the address it has for that', async () => {
    const open = vi.fn(async () => undefined);
    has({ openShortcutSettings: open });
    expect([await openShortcutSettings(), shortcutSettings()]).toEqual([true, 'about:addons']);
    expect([open.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
    has({});
    expect(await openShortcutSettings()).toBe(true);
    expect(create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
    expect(shortcutSettings()).toBe('chrome://extensions/shortcuts');
  });

  it('says so where the browser does not go there', async () => {
    has({});
    create.mockRejectedValue(new Error('No tab'));
    expect(await openShortcutSettings()).toBe(false);
  });
});
