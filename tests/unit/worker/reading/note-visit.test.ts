import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { urlKey } from '../../../../utils/identity/witness-keys.ts';
import { noteSessionBegun } from '../../../../utils/platform/visited-posts.ts';
import { listIssuesByKeys } from '../../../../utils/store/issues.ts';
import { findLedgerRow, recordReading } from '../../../../utils/store/ledger.ts';
import { listNewsletters } from '../../../../utils/store/newsletters.ts';
import { noteVisit } from '../../../../utils/worker/reading/note-visit.ts';

vi.mock('../../../../utils/store/issues.ts', () => ({ listIssuesByKeys: vi.fn(), findNewestIssue: vi.fn() }));
vi.mock('../../../../utils/store/ledger.ts', () => ({ findLedgerRow: vi.fn(), recordReading: vi.fn() }));
vi.mock('../../../../utils/store/newsletters.ts', () => ({ listNewsletters: vi.fn() }));
vi.mock('../../../../utils/platform/visit-script.ts', () => ({ registerVisitScript: vi.fn() }));
vi.mock('../../../../utils/worker/menus/ensure-menus.ts', () => ({ ensureMenus: vi.fn() }));
vi.mock('../../../../utils/derived/finish-views.ts', () => ({ finishViews: vi.fn() }));
vi.stubGlobal('navigator', {
  locks: { request: async (_: string, act: () => Promise<unknown>) => await act() },
});

const now = 10_000_000;
const post = 'https://letters.example/p/Acne/?utm_source=mail#more';
const visit = { type: 'visit' };
const from = (id: number, url?: string, incognito = false) => ({
  id: fakeBrowser.runtime.id,
  tab: { id, url, incognito },
});
const issue = { id: 'i1', newsletterId: 'n1', identity: 'a', witnesses: { urls: ['/p/acne'] } };

beforeEach(async () => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  await noteSessionBegun(now - 3_600_000);
  vi.mocked(listNewsletters).mockResolvedValue([
    { id: 'n1', address: 'https://www.letters.example', source: null, former: null, redirect: null } as never,
  ]);
  vi.mocked(listIssuesByKeys).mockResolvedValue([issue as never]);
  vi.mocked(recordReading).mockResolvedValue({ readingId: 1, newsletterId: 'n1' });
});

const written = () => vi.mocked(recordReading).mock.calls;

describe('noteVisit', () => {
  it('writes down that an issue was opened on the web, by its address without what follows the reader', async () => {
    await noteVisit(visit, from(7, post), now);
    expect(listIssuesByKeys).toHaveBeenCalledWith([urlKey('n1', '/p/acne')]);
    expect(written()).toEqual([['i1', { kind: 'opened', where: 'web' }, now]]);
  });

  it.each([
    ['in a private window', visit, from(7, post, true)],
    ['whose address browsers do not tell', visit, from(7)],
    ['of the browser', visit, from(7, 'about:newtab')],
    ['that is a home page', visit, from(7, 'https://letters.example/')],
    ['of another extension', visit, { ...from(7, post), id: 'other' }],
    ['in no tab', visit, { id: fakeBrowser.runtime.id }],
    ['that says something else', { type: 'check-now' }, from(7, post)],
  ])('looks nothing up for a page %s', async (_which, message, sender) => {
    expect(noteVisit(message, sender, now)).toBeUndefined();
    expect(listNewsletters).not.toHaveBeenCalled();
    expect(listIssuesByKeys).not.toHaveBeenCalled();
  });

  it('looks no issue up for a host of no newsletter', async () => {
    await noteVisit(visit, from(1, 'https://other.example/p/acne'), now);
    await noteVisit(visit, from(2, 'https://constructor/p/acne'), now);
    expect(listIssuesByKeys).not.toHaveBeenCalled();
  });

  it('counts a page that is loaded anew once', async () => {
    await noteVisit(visit, from(7, post), now);
    await noteVisit(visit, from(7, post), now + 3_600_000);
    expect(written()).toHaveLength(1);
    await noteVisit(visit, from(8, post), now + 3_600_000);
    expect(written()).toHaveLength(2);
  });

  it('does not count what was opened by ourselves', async () => {
    vi.mocked(findLedgerRow).mockResolvedValue({ lastOpenedAt: now - 2000, where: 'popup' } as never);
    await noteVisit(visit, from(7, post), now);
    expect(written()).toEqual([]);
  });

  it('takes no page for an issue that only shares a key with it', async () => {
    vi.mocked(listIssuesByKeys).mockResolvedValue([{ ...issue, witnesses: { urls: ['/p/other'] } } as never]);
    await noteVisit(visit, from(7, post), now);
    expect(written()).toEqual([]);
  });

  it('never rejects: what the database does not take is written to the log', async () => {
    vi.mocked(listIssuesByKeys).mockRejectedValue(new Error('closed'));
    await expect(noteVisit(visit, from(7, post), now)).resolves.toBeUndefined();
  });
});
