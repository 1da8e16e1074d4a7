import { beforeEach, describe, expect, it } from 'vitest';
import { commitCheck, type FoundIssue } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import {
  countUnread,
  findNewestIssue,
  listRecentIssues,
  listUnannounced,
  listUnread,
} from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { findNewsletter } from '../../../utils/store/newsletters.ts';
import { day, entry, guide, parts, startAfresh, thursday } from './fixtures.ts';

async function check(found: FoundIssue[], now = thursday): Promise<number> {
  const change = () => ({ lastSuccessAt: now });
  return await commitCheck({ newsletterId: 'home', found, change, now });
}

const titles = async (which: 'all' | 'unread' | 'not unread') => {
  const issues = which === 'unread' ? await listUnread('home', 100) : await listRecentIssues('home', 100);
  return issues
    .filter(({ unread }) => which === 'all' || unread === (which === 'unread' ? 1 : 0))
    .map((issue) => issue.parts.title);
};

beforeEach(startAfresh);

describe('on the first run', () => {
  it('only the newest issue is unread, and nobody is notified', async () => {
    await check([entry('b', thursday - 7 * day), entry('c', thursday), entry('a', thursday - 14 * day)]);
    expect(await titles('all')).toEqual(['c', 'b', 'a']);
    expect(await titles('unread')).toEqual(['c']);
    expect(await listUnannounced('home')).toEqual([]);
  });

  it('believes the ledger that outlived the database', async () => {
    await check([entry('c', thursday)]);
    const newest = await findNewestIssue('home');
    if (newest) await recordReading(newest, 0, { readAt: thursday });
    await database.issues.clear();
    await database.newsletters.update('home', { lastSuccessAt: null });
    await check([entry('c', thursday)]);
    expect(await countUnread()).toBe(0);
  });
});

describe('later', () => {
  beforeEach(async () => {
    await check([entry('known', thursday)]);
    await database.issues.toCollection().modify({ unread: 0 });
  });

  it('a new issue is unread and to be told of', async () => {
    expect(await check([entry('known', thursday), entry('new', thursday + 7 * day)])).toBe(1);
    expect(await titles('unread')).toEqual(['new']);
    expect((await listUnannounced('home')).map((issue) => issue.parts.title)).toEqual(['new']);
  });

  it('the same entries again are nothing new', async () => {
    await check([entry('new', thursday + 7 * day)]);
    expect(await check([entry('new', thursday + 7 * day), entry('known', thursday)])).toBe(0);
    expect(await titles('all')).toEqual(['new', 'known']);
  });

  it('an entry over 7 days older than the newest is archive', async () => {
    expect(await check([entry('old', thursday - 8 * day)])).toBe(0);
    expect(await titles('not unread')).toContain('old');
    expect(await listUnannounced('home')).toEqual([]);
  });

  it.each([
    ['guid', { guidKey: 'moved' }],
    ['address', { urlKey: 'elsewhere.example/p/known' }],
    ['guid and address', { guidKey: 'moved', urlKey: 'elsewhere.example/p/known' }],
  ])('a changed %s is still the same issue', async (_name, change) => {
    expect(await check([entry('known', thursday, change)])).toBe(0);
    expect(await titles('all')).toEqual(['known']);
  });

  it('an edit is taken over, the former text kept, the read state left', async () => {
    const edited = { parts: parts({ title: 'known, corrected' }), textHash: 'other', html: '<p>other</p>' };
    expect(await check([entry('known', thursday, edited)], thursday + day)).toBe(0);
    const issue = await findNewestIssue('home');
    expect(issue).toMatchObject({ html: '<p>other</p>', unread: 0, updatedAt: thursday + day });
    expect(issue?.revisions).toEqual([
      { replacedAt: thursday + day, title: 'known', textHash: 'known', html: '<p>known</p>' },
    ]);
  });

  it('an empty list deletes nothing', async () => {
    await check([]);
    expect(await titles('all')).toEqual(['known']);
  });

  it('fresh links reach the guides without an edit', async () => {
    const withLink = (url: string) => entry('g', thursday, { parts: parts({ guides: [{ ...guide, url }] }) });
    await check([withLink('https://files.example/a.pdf?1')]);
    await check([withLink('https://files.example/a.pdf?2')]);
    const [issue] = (await listRecentIssues('home', 9)).filter((row) => row.parts.guides.length > 0);
    const guides = await listGuidesOfIssue(issue?.id ?? '');
    expect(guides).toMatchObject([{ url: 'https://files.example/a.pdf?2', state: 'offered' }]);
    expect(issue?.revisions).toEqual([]);
  });
});

it('stores the state of checking with the issues', async () => {
  await check([entry('a', thursday)]);
  expect((await findNewsletter('home'))?.lastSuccessAt).toBe(thursday);
});

it('stores nothing at all when one part cannot be stored', async () => {
  const change = () => {
    throw new Error('broken');
  };
  await expect(
    commitCheck({ newsletterId: 'home', found: [entry('a', thursday)], change, now: thursday }),
  ).rejects.toThrow('broken');
  expect(await titles('all')).toEqual([]);
});

it('issues fetched as archive are read and never told of, however new', async () => {
  await check([entry('known', thursday)]);
  await database.issues.toCollection().modify({ unread: 0 });
  const found = [entry('fetched', thursday + day)];
  await commitCheck({
    newsletterId: 'home',
    found,
    asArchive: true,
    change: () => ({}),
    now: thursday + day,
  });
  expect(await titles('not unread')).toEqual(['fetched', 'known']);
  expect(await listUnannounced('home')).toEqual([]);
});
