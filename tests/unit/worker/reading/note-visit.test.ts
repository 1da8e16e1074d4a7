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
vi.mock('../../../../utils/derived/finish-views.ts', () => ({ finishViews: vi.fn() }));
vi.stubGlobal('navigator', {
  locks: { request: async (_: string, act: () => Promise<unknown>) => await act() },
});

const now = 10_000_000;
const post = 'https://letters.example/p/Acne/?utm_source=mail#more';
const open = { incognito: false };
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
    await noteVisit(7, { url: post }, open, now);
    expect(listIssuesByKeys).toHaveBeenCalledWith([urlKey('n1', '/p/acne')]);
    expect(written()).toEqual([['i1', { kind: 'opened', where: 'web' }, now]]);
  });

  it.each([
    ['in a private window', { url: post }, { incognito: true }],
    ['whose address browsers do not tell', {}, open],
    ['of the browser', { url: 'about:newtab' }, open],
    ['that is a home page', { url: 'https://letters.example/' }, open],
  ])('looks nothing up for a page %s', async (_which, change, tab) => {
    await noteVisit(7, change, tab, now);
    expect(listNewsletters).not.toHaveBeenCalled();
    expect(listIssuesByKeys).not.toHaveBeenCalled();
  });

  it('opens no database for pages of other sites, but once in a while to know the newsletters’', async () => {
    for (let at = 0; at < 20; at += 1)
      await noteVisit(at, { url: `https://other${at}.example/p/acne` }, open, now + at * 1000);
    expect(listNewsletters).toHaveBeenCalledTimes(1);
    expect(listIssuesByKeys).not.toHaveBeenCalled();
  });

  it('knows a newsletter that was added a minute ago', async () => {
    await noteVisit(1, { url: post }, open, now);
    vi.mocked(listNewsletters).mockResolvedValue([
      { id: 'n2', address: 'https://new.example/feed', source: null, former: null, redirect: null } as never,
    ]);
    await noteVisit(2, { url: 'https://new.example/p/acne' }, open, now + 60_000);
    expect(listIssuesByKeys).toHaveBeenLastCalledWith([urlKey('n2', '/p/acne')]);
  });

  it('counts a page that is loaded anew once', async () => {
    await noteVisit(7, { url: post }, open, now);
    await noteVisit(7, { url: post }, open, now + 3_600_000);
    expect(written()).toHaveLength(1);
    await noteVisit(8, { url: post }, open, now + 3_600_000);
    expect(written()).toHaveLength(2);
  });

  it('does not count what was opened by ourselves', async () => {
    vi.mocked(findLedgerRow).mockResolvedValue({ lastOpenedAt: now - 2000, where: 'popup' } as never);
    await noteVisit(7, { url: post }, open, now);
    expect(written()).toEqual([]);
  });

  it('takes no page for an issue that only shares a key with it', async () => {
    vi.mocked(listIssuesByKeys).mockResolvedValue([{ ...issue, witnesses: { urls: ['/p/other'] } } as never]);
    await noteVisit(7, { url: post }, open, now);
    expect(written()).toEqual([]);
  });

  it('never rejects: what the database does not take is written to the log', async () => {
    vi.mocked(listIssuesByKeys).mockRejectedValue(new Error('closed'));
    await expect(noteVisit(7, { url: post }, open, now)).resolves.toBeUndefined();
  });
});
