import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import {
  countIssues,
  countUnreadByNewsletter,
  findIssue,
  findIssueBody,
  findNewestIssue,
  findNextUnread,
  isUnderstoodBefore,
  listAddresses,
  listIssues,
  listPublishTimes,
  listUnannounced,
  listUnderstoodBefore,
  listUrlKeys,
  markAnnounced,
  noteLinksRefreshed,
} from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const at = { a: thursday, b: thursday + 7 * day, c: thursday + 14 * day, other: thursday + 10 * day };

/** Of the home newsletter a and b, read, and c; of another one `other`. */
beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  for (const slug of ['a', 'b', 'c'] as const) await check([entry(slug, at[slug])]);
  await check([entry('other', at.other)], { newsletterId: 'other' });
  for (const slug of ['b', 'a'])
    await recordReading((await issueOf(slug)).id, { kind: 'marked' }, thursday + 20 * day);
});

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

it('lists newest first and no more than asked for', async () => {
  expect(titles(await listIssues('home', 'all', 2))).toEqual(['c', 'b']);
  expect(titles(await listIssues('home', 'read', 9))).toEqual(['b', 'a']);
  expect(titles(await listIssues('home', 'unread', 9))).toEqual(['c']);
  expect(titles(await listIssues(null, 'all', 3))).toEqual(['c', 'other', 'b']);
  expect(titles(await listIssues(null, 'unread', 9))).toEqual(['c', 'other']);
});

it('counts by read state', async () => {
  const counts = async (id: string | null) => [
    await countIssues(id, 'all', 99),
    await countIssues(id, 'unread', 99),
    await countIssues(id, 'read', 99),
  ];
  expect(await counts('home')).toEqual([3, 1, 2]);
  expect(await counts(null)).toEqual([4, 2, 2]);
  expect(await counts('unknown')).toEqual([0, 0, 0]);
  expect([await countIssues('home', 'all', 2), await countIssues(null, 'all', 3)]).toEqual([2, 3]);
});

it('leaves out those of a newsletter that was removed, where all are meant', async () => {
  await database.newsletters.update('other', { removedAt: thursday });
  expect(titles(await listIssues(null, 'all', 9))).toEqual(['c', 'b', 'a']);
  expect([await countIssues(null, 'all', 99), await countIssues(null, 'unread', 99)]).toEqual([3, 1]);
  expect(await countIssues(null, 'all', 2)).toBe(2);
});

it('counts unread issues by newsletter, and leaves out those without', async () => {
  expect(await countUnreadByNewsletter()).toEqual(
    new Map([
      ['home', 1],
      ['other', 1],
    ]),
  );
  await recordReading((await issueOf('c')).id, { kind: 'marked' }, thursday);
  expect(await countUnreadByNewsletter()).toEqual(new Map([['other', 1]]));
});

it('takes none for the newest that is dated ahead of the clock', async () => {
  expect((await findNewestIssue('home', at.c))?.title).toBe('c');
  expect((await findNewestIssue('home', at.c - 1))?.title).toBe('b');
  expect(await findNewestIssue('home', at.a - 1)).toBeUndefined();
});

it('knows when issues came out and where they are', async () => {
  expect((await listPublishTimes('home')).slice(0, 2)).toEqual([
    { publishedAt: at.c, isDayOnly: false },
    { publishedAt: at.b, isDayOnly: false },
  ]);
  expect([...(await listAddresses('home', 2))]).toEqual([
    'https://news.example/p/c',
    'https://news.example/p/b',
  ]);
  expect(await listUrlKeys('home')).toEqual(new Set(['/p/a', '/p/b', '/p/c']));
});

it('tells of each issue until it is marked as told, of whichever newsletter', async () => {
  await check([entry('d', at.c + day)], { newsletterId: 'other' });
  const untold = await listUnannounced();
  expect(titles(untold)).toEqual(['d', 'c', 'b']);
  await markAnnounced([untold[1]?.id ?? '', 'unknown']);
  expect(titles(await listUnannounced())).toEqual(['d', 'b']);
});

it('notes when links were looked up anew', async () => {
  const { id } = await issueOf('a');
  await noteLinksRefreshed(id, 7);
  expect(await findIssue(id)).toMatchObject({ linksRefreshedAt: 7 });
});

describe('what an older extractor understood', () => {
  it('is listed with its body, one newsletter at a time, newest first, at most so many', async () => {
    expect(await listUnderstoodBefore(2, 9)).toEqual([]);
    const of = async (limit: number) =>
      titles((await listUnderstoodBefore(3, limit)).map((one) => one.issue));
    expect([['c', 'b', 'a'], ['other']]).toContainEqual(await of(9));
    expect(await of(1)).toHaveLength(1);
    await database.issues.update((await issueOf('other', 'other')).id, { extractor: 3 });
    await database.issues.update((await issueOf('b')).id, { extractor: 3 });
    expect(await of(9)).toEqual(['c', 'a']);
    expect((await listUnderstoodBefore(3, 1))[0]?.body).toEqual(await findIssueBody((await issueOf('c')).id));
  });

  it('is counted up to a limit', async () => {
    expect([await isUnderstoodBefore(2), await isUnderstoodBefore(3)]).toEqual([false, true]);
  });

  it('is listed though its body was lost', async () => {
    await database.issueBodies.clear();
    const [first] = await listUnderstoodBefore(3, 1);
    expect(first?.body).toMatchObject({
      html: '',
      parts: { title: first?.issue.title, url: first?.issue.url },
    });
  });
});

it('finds the next unread issue, the older first, then from the newest on', async () => {
  for (const slug of ['a', 'c'])
    await recordReading(
      (await issueOf(slug)).id,
      { kind: slug === 'a' ? 'unmarked' : 'marked' },
      thursday + 21 * day,
    );
  const next = async (newsletterId: string | null, slug: string) =>
    (await findNextUnread(newsletterId, await issueOf(slug)))?.title;
  expect(await next('home', 'c')).toBe('a');
  expect(await next('home', 'a')).toBeUndefined();
  expect(await next(null, 'c')).toBe('other');
  expect(await next(null, 'a')).toBe('other');
  await database.newsletters.update('other', { removedAt: thursday });
  expect(await next(null, 'c')).toBe('a');
});
