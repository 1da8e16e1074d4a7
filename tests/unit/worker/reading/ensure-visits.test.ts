import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerVisitScript } from '../../../../utils/platform/visit-script.ts';
import { findNewestIssue } from '../../../../utils/store/issues.ts';
import { findNewsletter, listNewsletters } from '../../../../utils/store/newsletters.ts';
import { ensureMenus } from '../../../../utils/worker/menus/ensure-menus.ts';
import { ensureVisits, ensureVisitsOf } from '../../../../utils/worker/reading/ensure-visits.ts';

vi.mock('../../../../utils/platform/visit-script.ts', () => ({ registerVisitScript: vi.fn() }));
vi.mock('../../../../utils/worker/menus/ensure-menus.ts', () => ({ ensureMenus: vi.fn() }));
vi.mock('../../../../utils/store/issues.ts', () => ({ findNewestIssue: vi.fn() }));
vi.mock('../../../../utils/store/newsletters.ts', () => ({
  findNewsletter: vi.fn(),
  listNewsletters: vi.fn(),
}));
vi.stubGlobal('navigator', {
  locks: { request: async (_: string, act: () => Promise<unknown>) => await act() },
});

const newsletter = (id: string, address: string, change: object = {}) =>
  ({
    ...{ id, address, source: null, former: null, redirect: null, lastCheck: null, removedAt: null },
    ...change,
  }) as never;
const letters = newsletter('n1', 'https://letters.example/feed');

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  vi.mocked(listNewsletters).mockResolvedValue([letters]);
});

const registered = () => vi.mocked(registerVisitScript).mock.calls.map(([matches]) => [...matches].sort());

describe('ensureVisits', () => {
  it('has the pages of the newsletters tell, by all names of their sites, and of no other', async () => {
    expect(await ensureVisits(0)).toEqual({ 'letters.example': ['n1'], 'www.letters.example': ['n1'] });
    expect(registered()).toEqual([
      ['http', 'https']
        .flatMap((scheme) => [`${scheme}://letters.example/*`, `${scheme}://www.letters.example/*`])
        .sort(),
    ]);
  });

  it('does so once, until the newsletters are others or a first check told where the posts are', async () => {
    await ensureVisits(0);
    await ensureVisits(1);
    expect(registered()).toHaveLength(1);
    expect(ensureMenus).toHaveBeenCalledTimes(1);
    vi.mocked(findNewestIssue).mockResolvedValue({ url: 'https://posts.example/p/acne' } as never);
    vi.mocked(listNewsletters).mockResolvedValue([
      newsletter('n1', 'https://letters.example/feed', { lastCheck: { at: 1 } }),
    ]);
    expect(await ensureVisits(2)).toHaveProperty(['posts.example'], ['n1']);
    expect(registered()).toHaveLength(2);
    expect(registered()[1]).toContain('https://posts.example/*');
    // Words of posts there can be noted from then on.
    expect(ensureMenus).toHaveBeenCalledTimes(2);
  });

  it('leaves all pages alone once nothing is followed', async () => {
    await ensureVisits(0);
    vi.mocked(listNewsletters).mockResolvedValue([]);
    expect(await ensureVisits(1)).toEqual({});
    expect(registered()[1]).toEqual([]);
  });

  it('tries again where the browser did not take it', async () => {
    vi.mocked(registerVisitScript).mockRejectedValueOnce(new Error('no such pattern'));
    await expect(ensureVisits(0)).rejects.toThrow('no such pattern');
    await ensureVisits(1);
    expect(registered()).toHaveLength(2);
  });
});

describe('ensureVisitsOf', () => {
  const of = (id: string | null, found?: never) => {
    vi.mocked(findNewsletter).mockResolvedValue(found);
    return ensureVisitsOf(id, 1);
  };
  const asked = () => vi.mocked(listNewsletters).mock.calls.length;

  it('looks at all newsletters once a session', async () => {
    await of(null);
    expect(registered()).toHaveLength(1);
    await of(null);
    expect([registered().length, asked()]).toEqual([1, 1]);
  });

  it('and again only where the one that was looked for is new, another than it was, or removed', async () => {
    await of(null);
    await of('n1', letters);
    await of('n2', undefined);
    expect(asked()).toBe(1);
    for (const [at, change] of [
      { lastCheck: { at: 1 } },
      { source: { url: 'https://feeds.example/f' } },
      { removedAt: 5 },
    ].entries()) {
      await of('n1', newsletter('n1', 'https://letters.example/feed', change));
      expect(asked()).toBe(at + 2);
    }
    await of('n3', newsletter('n3', 'https://other.example/feed'));
    expect(asked()).toBe(5);
  });
});
