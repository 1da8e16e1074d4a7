import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureMenuItems, type MenuItem } from '../../../utils/platform/context-menus.ts';

/** Lines by their id, as a browser keeps them: it changes none that it lacks, and creates none twice. */
let lines: Map<string, object>;

beforeEach(() => {
  lines = new Map();
  const runtime: { lastError?: { message?: string } | undefined } = fakeBrowser.runtime;
  Object.assign(fakeBrowser, {
    contextMenus: {
      update: async (id: string, line: object) => {
        if (!lines.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        lines.set(id, { ...lines.get(id), ...line });
      },
      create: ({ id, ...line }: { id: string }, done: () => void) => {
        const isKnown = lines.has(id) || JSON.stringify(line).includes('refused:');
        if (!isKnown) lines.set(id, line);
        runtime.lastError = isKnown ? { message: `Cannot create item with duplicate id ${id}` } : undefined;
        done();
        runtime.lastError = undefined;
      },
    },
  });
});

const note: MenuItem = { id: 'note', title: 'Add', context: 'selection', documents: ['https://a.example/*'] };
const link: MenuItem = {
  id: 'link',
  title: 'Follow',
  context: 'link',
  documents: [],
  targets: ['http://*/*'],
};

describe('ensureMenuItems', () => {
  it('creates what is missing and changes what is there', async () => {
    await ensureMenuItems([note]);
    await ensureMenuItems([{ ...note, title: 'Hinzufügen' }, link]);
    expect([...lines]).toEqual([
      [
        'note',
        { title: 'Hinzufügen', contexts: ['selection'], documentUrlPatterns: ['https://a.example/*'] },
      ],
      [
        'link',
        {
          ...{ title: 'Follow', contexts: ['link'], documentUrlPatterns: [] },
          targetUrlPatterns: ['http://*/*'],
        },
      ],
    ]);
  });

  it('says so where the browser refuses one', async () => {
    await expect(ensureMenuItems([{ ...note, documents: ['refused:'] }])).rejects.toThrow('note');
  });

  it('does nothing where the browser has no such menu', async () => {
    Object.assign(fakeBrowser, { contextMenus: undefined });
    await ensureMenuItems([note]);
  });
});
