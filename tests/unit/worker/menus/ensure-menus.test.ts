import '../../view/english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureMenuItems, type MenuItem } from '../../../../utils/platform/context-menus.ts';
import { writePostHosts } from '../../../../utils/platform/visited-posts.ts';
import { ensureMenus } from '../../../../utils/worker/menus/ensure-menus.ts';

vi.mock('../../../../utils/platform/context-menus.ts', async (original) => ({
  ...(await original<object>()),
  ensureMenuItems: vi.fn(),
}));

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
});

const calls = () => vi.mocked(ensureMenuItems).mock.calls;
const last = (): readonly MenuItem[] => calls().at(-1)?.[0] ?? [];

describe('ensureMenus', () => {
  it('offers to follow any page and link of the web, and to note words of our own pages', async () => {
    await ensureMenus();
    expect(last().map(({ context, title }) => `${context}: ${title}`)).toEqual([
      'page: Follow this newsletter',
      'link: Follow this newsletter',
      'selection: Add to notes',
    ]);
    expect(last()[1]).toMatchObject({ targets: ['http://*/*', 'https://*/*'] });
    expect(last()[2]?.documents).toContain(`${fakeBrowser.runtime.getURL('/')}reader.html*`);
    expect(last()[2]?.documents.some((pattern) => pattern.startsWith('http'))).toBe(false);
  });

  it('offers to note words of posts wherever these may lie', async () => {
    await writePostHosts({ states: {}, hosts: { 'b.example': ['n2'], 'a.example': ['n1'] } });
    await ensureMenus();
    expect(last()[2]?.documents.filter((pattern) => pattern.startsWith('http'))).toEqual([
      'http://a.example/*',
      'https://a.example/*',
      'http://b.example/*',
      'https://b.example/*',
    ]);
  });

  it('asks the browser once a session, and again when posts lie elsewhere', async () => {
    await ensureMenus();
    await ensureMenus();
    expect(calls()).toHaveLength(1);
    await writePostHosts({ states: {}, hosts: { 'a.example': ['n1'] } });
    await ensureMenus();
    expect(calls()).toHaveLength(2);
  });

  it('tries again where the browser refused', async () => {
    vi.mocked(ensureMenuItems).mockRejectedValueOnce(new Error('No'));
    await expect(ensureMenus()).rejects.toThrow('No');
    await ensureMenus();
    expect(calls()).toHaveLength(2);
  });
});
