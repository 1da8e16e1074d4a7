import { beforeEach, describe, expect, it } from 'vitest';
import { findCheckState, listChecks } from '../../../utils/store/check-states.ts';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import type { IssueList } from '../../../utils/store/issue-range.ts';
import { countIssues, findIssueBody, listIssues, listUnannounced } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { findNewsletter } from '../../../utils/store/newsletters.ts';
import { restoreText } from '../../../utils/text/differences.ts';
import { check, day, entry, guide, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const titles = async (list: IssueList) => (await listIssues('home', list, 100)).map(({ title }) => title);
const untold = async () => (await listUnannounced()).map(({ title }) => title);
const markRead = async (title: string, at: number) =>
  await recordReading((await issueOf(title)).id, { kind: 'marked' }, at);

beforeEach(startAfresh);

describe('on the first run', () => {
  it('only the newest issue is unread, and nobody is notified', async () => {
    const found = [entry('b', thursday - 7 * day), entry('c', thursday), entry('a', thursday - 14 * day)];
    expect(await check(found)).toBe(1);
    expect(await titles('all')).toEqual(['c', 'b', 'a']);
    expect(await titles('unread')).toEqual(['c']);
    expect(await untold()).toEqual([]);
  });

  it('believes the ledger that outlived the issues', async () => {
    await check([entry('c', thursday)]);
    await markRead('c', thursday + 5);
    await Promise.all([database.issues.clear(), database.checkStates.clear(), database.issueBodies.clear()]);
    await database.ledger.toCollection().modify({ isOrphan: 1 });
    await check([entry('c', thursday)]);
    expect(await issueOf('c')).toMatchObject({ unread: 0, readAt: thursday + 5, isRead: 1 });
  });
});

describe('later', () => {
  beforeEach(async () => {
    await check([entry('known', thursday)]);
    await markRead('known', thursday + 5);
  });

  it('a new issue is unread and to be told of', async () => {
    expect(await check([entry('known', thursday), entry('new', thursday + 7 * day)])).toBe(1);
    expect(await titles('unread')).toEqual(['new']);
    expect(await untold()).toEqual(['new']);
  });

  it('the same entries again are nothing new, and write no issue', async () => {
    const found = [entry('new', thursday + 7 * day), entry('known', thursday)];
    await check(found);
    const before = await database.issues.toArray();
    expect(await check(found)).toBe(0);
    expect(await database.issues.toArray()).toEqual(before);
  });

  it('an entry over 7 days older than the newest is archive', async () => {
    expect(await check([entry('old', thursday - 7 * day - 1), entry('late', thursday - 7 * day)])).toBe(1);
    expect(await titles('unread')).toEqual(['late']);
    expect(await untold()).toEqual(['late']);
  });

  it.each([
    ['guid', { guid: 'moved' }],
    ['address', { url: 'https://elsewhere.example/p/moved' }],
    ['title and day', { title: 'Renamed', publishedDay: '2026-10-29' }],
    ['guid and address', { guid: 'moved', url: 'https://elsewhere.example/p/moved' }],
  ])('a changed %s is still the same issue', async (_name, change) => {
    expect(await check([entry('known', thursday, change)])).toBe(0);
    expect(await listIssues('home', 'all', 9)).toMatchObject([{ readAt: thursday + 5 }]);
  });

  it('knows an issue by all it was ever served as', async () => {
    await check([entry('known', thursday, { guid: 'second', url: 'https://news.example/p/second' })]);
    const third = { guid: null, url: 'https://news.example/p/second', title: 'Third' };
    expect(await check([entry('known', thursday, third)])).toBe(0);
    expect(await countIssues('home', 'all', 99)).toBe(1);
  });

  it('an empty list deletes nothing', async () => {
    expect(await check([])).toBe(0);
    expect(await titles('all')).toEqual(['known']);
  });

  it('an issue that the feed drops and brings back stays read', async () => {
    await check([entry('other', thursday + day)]);
    expect(await check([entry('known', thursday), entry('other', thursday + day)])).toBe(0);
    expect(await issueOf('known')).toMatchObject({ unread: 0, readAt: thursday + 5 });
  });

  it('fresh links reach the guides without an edit', async () => {
    const withLink = (query: number) =>
      entry('known', thursday, { guides: [{ ...guide, url: `https://files.example/a.pdf?${query}` }] });
    await check([withLink(1)]);
    await check([withLink(2)]);
    const { id, updatedAt, firstSeenAt } = await issueOf('known');
    expect(await listGuidesOfIssue(id)).toMatchObject([{ url: 'https://files.example/a.pdf?2' }]);
    expect(updatedAt).toBe(firstSeenAt);
  });
});

describe('an edit', () => {
  const text = { a: 'One two three four.', b: 'One two 3 four.', c: 'Another beginning, four.' };
  const edit = async (of: keyof typeof text, now: number) =>
    await check([entry('known', thursday, { title: `known ${of}`, text: text[of] })], { now });
  /** The texts kept, oldest first, the current one last. */
  const texts = async () => {
    const body = await findIssueBody((await listIssues('home', 'all', 1))[0]?.id ?? '');
    const former = body?.revisions.map((revision) => restoreText(body.html, revision)) ?? [];
    return [...former, body?.html].map((html) => html?.slice('<p>'.length, -'</p>'.length));
  };

  beforeEach(async () => {
    await edit('a', thursday);
  });

  it('is taken over, the former text kept, the read state left', async () => {
    await markRead('known a', thursday + 5);
    expect(await edit('b', thursday + day)).toBe(0);
    expect(await issueOf('known b')).toMatchObject({ unread: 0, updatedAt: thursday + day });
    expect(await texts()).toEqual([text.a, text.b]);
    expect((await findIssueBody((await issueOf('known b')).id))?.revisions).toMatchObject([
      { replacedAt: thursday + day, title: 'known a' },
    ]);
  });

  it('that goes back and forth keeps each text once', async () => {
    await edit('b', thursday + 1 * day);
    await edit('a', thursday + 2 * day);
    expect(await texts()).toEqual([text.b, text.a]);
    await edit('b', thursday + 3 * day);
    await edit('c', thursday + 4 * day);
    expect(await texts()).toEqual([text.a, text.b, text.c]);
  });

  it('is taken over where the former body was lost', async () => {
    await database.issueBodies.clear();
    await edit('b', thursday + day);
    expect(await texts()).toEqual([text.b]);
  });
});

describe('an issue that only the ledger knows', () => {
  beforeEach(async () => {
    await check([entry('newest', thursday + day), entry('lost', thursday)]);
    await recordReading((await issueOf('lost')).id, { kind: 'opened', where: 'popup' }, thursday + 5);
  });

  const lose = async () => {
    const { id, identity } = await issueOf('lost');
    await database.issues.delete(id);
    await database.issueBodies.delete(id);
    await database.ledger.update(['home', identity], { isOrphan: 1 });
    return identity;
  };

  it('keeps identity and read state when it is found again', async () => {
    const identity = await lose();
    expect(await check([entry('lost', thursday)])).toBe(0);
    expect(await issueOf('lost')).toMatchObject({ identity, unread: 0, readAt: thursday + 5, announced: 1 });
    expect(await database.ledger.toArray()).toMatchObject([{ identity, isOrphan: 0 }]);
  });

  it('is unread again if it was marked so, and nobody is told of what they had in hand', async () => {
    await recordReading((await issueOf('lost')).id, { kind: 'unmarked' }, thursday + 6);
    await lose();
    expect(await check([entry('lost', thursday)])).toBe(0);
    expect(await issueOf('lost')).toMatchObject({ unread: 1, readAt: null });
    expect(await untold()).toEqual([]);
  });

  it('does not give its identity to another one', async () => {
    const identity = await lose();
    const other = entry('lost', thursday + 60 * day, { title: 'Other', text: 'Nothing in common at all.' });
    await check([other]);
    expect((await issueOf('Other')).identity).not.toBe(identity);
    expect(await issueOf('Other')).toMatchObject({ unread: 1, readAt: null });
  });
});

describe('a guid that every issue has', () => {
  const number = (n: number) =>
    entry('latest', thursday + n * 7 * day, {
      title: `Number ${n}`,
      text: `words${n} of${n} their${n} own${n}`,
    });

  it('tells 30 issues apart', async () => {
    for (let n = 0; n < 30; n++) expect(await check([number(n)])).toBe(1);
    expect(await countIssues('home', 'all', 99)).toBe(30);
    const identities = (await database.issues.toArray()).map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(30);
    await markRead('Number 29', thursday);
    expect(await check([number(29)])).toBe(0);
    expect(await issueOf('Number 29')).toMatchObject({ unread: 0 });
  });
});

it('nothing is written once the newsletter was removed', async () => {
  await database.newsletters.update('home', { removedAt: thursday });
  expect(await check([entry('a', thursday)], { feedTitle: 'The Letter' })).toBeUndefined();
  expect([await countIssues('home', 'all', 99), await listChecks('home')]).toEqual([0, []]);
});

it('nothing is written once another source was chosen', async () => {
  const asked = { kind: 'feed' as const, url: 'https://former.example/feed' };
  expect(await check([entry('a', thursday)], { asked })).toBeUndefined();
  expect(await check([entry('a', thursday)], { asked: null })).toBeUndefined();
  expect([await countIssues('home', 'all', 99), await listChecks('home')]).toEqual([0, []]);
});

it('where checking stands is written with the issues, and the record of the check', async () => {
  await check([entry('a', thursday)]);
  expect(await findCheckState('home')).toMatchObject({
    ...{ lastSuccessAt: thursday, dueAt: thursday + day, lastCheck: { at: thursday } },
  });
  expect(await listChecks('home')).toMatchObject([{ at: thursday }]);
});

it('nothing at all is stored when one part cannot be', async () => {
  const outcome = () => {
    throw new Error('broken');
  };
  await expect(check([entry('a', thursday)], { outcome, feedTitle: 'The Letter' })).rejects.toThrow('broken');
  expect([await countIssues('home', 'all', 99), await database.issueBodies.count()]).toEqual([0, 0]);
});

it('issues fetched as archive are read and never told of, however new', async () => {
  await check([entry('known', thursday)]);
  await markRead('known', thursday);
  const { source: asked } = await findCheckState('home');
  const found = [entry('fetched', thursday + day)];
  await commitCheck({ newsletterId: 'home', asked, found, asArchive: true, now: thursday + day });
  expect([await titles('all'), await titles('unread')]).toEqual([['fetched', 'known'], []]);
  expect(await untold()).toEqual([]);
  expect(await listChecks('home')).toHaveLength(1);
});

it("a name nobody chose follows the feed's title until somebody chooses one", async () => {
  const name = async () => (await findNewsletter('home'))?.name;
  await database.newsletters.update('home', { isNamed: false });
  await check([], { feedTitle: 'The Letter' });
  expect(await name()).toBe('The Letter');
  await check([], { feedTitle: null });
  await check([], { feedTitle: 'The Letter, renamed' });
  expect(await name()).toBe('The Letter, renamed');
  expect((await database.unfinished.toArray()).some((row) => row.isSubscription)).toBe(true);
  await database.newsletters.update('home', { name: 'Mine', isNamed: true });
  await check([], { feedTitle: 'The Letter' });
  expect(await name()).toBe('Mine');
});

it('entries of one moment keep the order of the feed', async () => {
  await check([entry('first', thursday), entry('second', thursday), entry('third', thursday)]);
  expect(await titles('all')).toEqual(['first', 'second', 'third']);
});

it('newsletters may publish the same title on the same day', async () => {
  await subscribe({ id: 'other' });
  await check([entry('a', thursday)]);
  await markRead('a', thursday);
  expect(await check([entry('a', thursday)], { newsletterId: 'other' })).toBe(1);
  expect(await issueOf('a', 'other')).toMatchObject({ unread: 1 });
  expect(await issueOf('a')).toMatchObject({ unread: 0 });
});
