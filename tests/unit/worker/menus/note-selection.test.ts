import '../../view/english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showNotification } from '../../../../utils/platform/notifications.ts';
import { noteSelectedWords } from '../../../../utils/platform/selected-words.ts';
import { noteWords } from '../../../../utils/record/note-words.ts';
import { noteSelection } from '../../../../utils/worker/menus/note-selection.ts';
import { ensureVisits } from '../../../../utils/worker/reading/ensure-visits.ts';
import { findIssueAt } from '../../../../utils/worker/reading/find-issue-at.ts';

vi.mock('../../../../utils/platform/notifications.ts', () => ({ showNotification: vi.fn() }));
vi.mock('../../../../utils/record/note-words.ts', () => ({ noteWords: vi.fn() }));
vi.mock('../../../../utils/worker/reading/ensure-visits.ts', () => ({ ensureVisits: vi.fn() }));
vi.mock('../../../../utils/worker/reading/find-issue-at.ts', () => ({ findIssueAt: vi.fn() }));

const issue = { id: 'home:a b', title: 'Acne' } as never;
const rowOf = (exact: string, change: object = {}) =>
  ({ anchor: { selector: [{ exact }, { start: 40, end: 40 + exact.length }] }, ...change }) as never;
const kept = (exact: string, isNew = true, change: object = {}) =>
  vi.mocked(noteWords).mockResolvedValue({ ok: true, issue, row: rowOf(exact, change), isNew });
const told = () => vi.mocked(showNotification).mock.calls.map(([notice]) => notice);

const own = `${fakeBrowser.runtime.getURL('/')}library.html?view=quotes`;
const post = { menuItemId: 'add-note', pageUrl: 'https://a.example/p/acne', selectionText: 'every night' };

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  vi.mocked(ensureVisits).mockResolvedValue({ 'a.example': ['home'] });
});

describe('noteSelection', () => {
  it('notes words of a post by its address, and tells where they went', async () => {
    vi.mocked(findIssueAt).mockResolvedValue(issue);
    kept('every night');
    await noteSelection(post);
    expect(findIssueAt).toHaveBeenCalledWith(post.pageUrl, { 'a.example': ['home'] });
    expect(noteWords).toHaveBeenCalledWith('home:a b', 'every night', { isOfText: false });
    expect(told()).toEqual([
      {
        id: 'page:reader.html#home%3Aa%20b&at=40',
        title: 'Added to your notes',
        message: '“every night” in “Acne”. Click here to see it.',
      },
    ]);
  });

  it('notes words of a page of ours, which has said whose they are', async () => {
    await noteSelectedWords({ issueId: 'home:a b', words: 'a whole\n\nsentence' });
    kept('a whole\n\nsentence', true, { isDetached: true });
    await noteSelection({ ...post, pageUrl: own, selectionText: 'a whole sentence' });
    expect(noteWords).toHaveBeenCalledWith('home:a b', 'a whole\n\nsentence', { isOfText: true });
    expect(told()[0]).toMatchObject({
      id: 'page:reader.html#home%3Aa%20b',
      message: expect.stringMatching(/“a whole sentence”/),
    });
  });

  it('takes words of a popup for none of the post that is below it', async () => {
    vi.mocked(findIssueAt).mockResolvedValue(issue);
    await noteSelectedWords({ issueId: 'other', words: 'a word' });
    kept('a word');
    await noteSelection({ ...post, viewType: 'popup' });
    expect(noteWords).toHaveBeenCalledWith('other', 'a word', { isOfText: true });
  });

  it('says that they were there already, and shortens many', async () => {
    vi.mocked(findIssueAt).mockResolvedValue(issue);
    kept('word '.repeat(50).trim(), false);
    await noteSelection(post);
    expect(told()[0]?.title).toBe('Already in your notes');
    expect(told()[0]?.message.length).toBeLessThan(140);
    expect(told()[0]?.message).toContain('word…”');
  });

  it.each([
    ['a page that is no issue', { ...post, pageUrl: 'https://a.example/about' }],
    ['a click that tells nothing', { menuItemId: 'add-note' }],
  ])('says that nothing was noted of %s', async (_name, click) => {
    await noteSelection(click);
    expect(noteWords).not.toHaveBeenCalled();
    expect(told()).toEqual([
      expect.objectContaining({
        title: 'Nothing was added to your notes',
        message: expect.stringMatching(/no issue/),
      }),
    ]);
  });

  it('says on a page of ours that what is no text of an issue is not noted', async () => {
    await noteSelection({ ...post, pageUrl: own });
    expect(noteWords).not.toHaveBeenCalled();
    await noteSelectedWords({ issueId: 'home:a b', words: 'Guides' });
    vi.mocked(noteWords).mockResolvedValue({ ok: false, error: { kind: 'elsewhere' } });
    await noteSelection({ ...post, pageUrl: own });
    for (const { title, message } of told())
      expect([title, message]).toEqual([
        'Nothing was added to your notes',
        expect.stringMatching(/not in the text of an issue/),
      ]);
    expect(told()).toHaveLength(2);
  });

  it.each([
    ['no-space', /disk is full/],
    ['store', /storage did not take it/],
    ['unknown', /no issue/],
  ] as const)('says why they were not kept: %s', async (kind, words) => {
    vi.mocked(findIssueAt).mockResolvedValue(issue);
    vi.mocked(noteWords).mockResolvedValue({ ok: false, error: { kind } });
    await noteSelection(post);
    expect(told()[0]?.message).toMatch(words);
  });

  it('says so where the database does not open', async () => {
    vi.mocked(findIssueAt).mockRejectedValue(new Error('closed'));
    await noteSelection(post);
    expect(told()[0]?.message).toMatch(/storage did not take it/);
  });
});
