import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newsletter } from '../../../../utils/newsletter.ts';
import { markIssue } from '../../../../utils/record/mark-issue.ts';
import { openIssue } from '../../../../utils/record/open-issue.ts';
import { listLedger } from '../../../../utils/store/ledger.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { changeAddress } from '../../../../utils/worker/subscriptions/change-address.ts';
import {
  day,
  feedAnswer,
  feedOf,
  hour,
  htmlPage,
  type Item,
  listIssues,
  makeWorld,
  nextCheck,
  readRow,
  publish as serve,
  serveFeed,
  subscribe,
  thursday,
  type World,
  wait,
  xml,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

/** Serves a feed of these items from now on, and looks at it. */
async function publish(items: readonly Item[]) {
  serve(world, items);
  return await nextCheck();
}
const unread = async () =>
  (await listIssues()).filter((issue) => issue.unread).map(({ parts }) => parts.title);
const titles = async () => (await listIssues()).map(({ parts }) => parts.title);

const old: Item[] = [
  { title: 'Three', at: thursday },
  { title: 'Two', at: thursday - 7 * day },
  { title: 'One', at: thursday - 14 * day },
];
const four: Item = { title: 'Four', at: thursday + 7 * day };

describe('a first run', () => {
  it('[new] on a first run the newest issue is unread, older ones are archive, and nobody is notified', async () => {
    await publish(old);
    expect(await unread()).toEqual(['Three']);
    expect(world.badge).toBe('1');
    expect(world.notices).toEqual([]);
  });

  it('[new] on a first run an entry without a usable date does not pose as the newest', async () => {
    const [, two, one] = old;
    await publish([two, { title: 'Ancient', at: null }, one].filter((item) => item !== undefined));
    expect(await unread()).toEqual(['Two']);
    expect((await titles())[0]).toBe('Two');
  });

  it('[new] a feed without any dates is taken in its own order', async () => {
    await publish(old.map((item) => ({ ...item, at: null })));
    expect(await unread()).toEqual(['Three']);
  });
});

it('[new] the first issues of a newsletter that had none when it was followed are news', async () => {
  await publish([]);
  await publish([{ title: 'First', at: thursday }]);
  expect(await unread()).toEqual(['First']);
  expect(world.notices).toHaveLength(1);
});

it('[new] a feed that was empty for a while brings no old issues as news', async () => {
  await publish([]);
  await publish([
    { title: 'First', at: thursday },
    { title: 'Ancient', at: thursday - 90 * day },
  ]);
  expect(await unread()).toEqual(['First']);
});

it('[new] what came out while the former address was dead is news at the new one', async () => {
  await publish(old);
  wait(21 * day);
  const recent = ['Six', 'Five', 'Four'].map((title, at) => ({ title, at: thursday + (3 - at) * 7 * day }));
  const moved = 'https://letters.example/feed';
  world.answer = (request) =>
    request.url === moved ? feedAnswer(request, feedOf(recent)) : new Response(null, { status: 404 });
  expect(await changeAddress(newsletter.id, moved)).toMatchObject({ ok: true });
  expect(await unread()).toEqual(['Six', 'Five', 'Four', 'Three']);
  expect((await readRow()).published).toHaveLength(6);
});

describe('later', () => {
  beforeEach(async () => {
    await publish(old);
    const [newest] = await listIssues();
    await openIssue(newest?.id ?? '', 'popup');
    expect(world.badge).toBe('');
  });

  it('[new] a new issue is unread and told of once, whatever checks follow', async () => {
    await publish([four, ...old]);
    await publish([{ ...four, guid: 'other' }, ...old]);
    expect(await unread()).toEqual(['Four']);
    expect(world.notices).toHaveLength(1);
    expect(world.badge).toBe('1');
  });

  it('[new] several at once are told of in one notification', async () => {
    await publish([{ title: 'Five', at: thursday + 8 * day }, four, ...old]);
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]).toMatch(/^issues:/);
    expect(world.badge).toBe('2');
  });

  it('[new] an entry over 7 days older than the newest known never notifies', async () => {
    await publish([...old, { title: 'Zero', at: thursday - 8 * day }]);
    expect(await titles()).toContain('Zero');
    expect(await unread()).toEqual([]);
    expect(world.notices).toEqual([]);
  });

  it.each<[string, Partial<Item>]>([
    ['a changed guid', { guid: 'urn:uuid:1' }],
    ['another domain', { guid: 'https://letters.example/p/three', link: 'https://letters.example/p/three' }],
    ['another scheme', { guid: 'http://news.dermforprimarycare.com/p/three', link: null }],
    ['a slug suffix', { guid: null, link: 'https://news.dermforprimarycare.com/p/three-3f2a' }],
    [
      'a tracking parameter',
      { guid: null, link: 'https://news.dermforprimarycare.com/p/three?utm_source=rss' },
    ],
    ['no guid and no address left', { guid: null, link: null }],
    ['another guid and another path', { guid: '77', link: 'https://letters.example/2026/three.html' }],
  ])('[new] the same issue with %s stays the same: read, and not told of again', async (_name, change) => {
    await publish(old.map((item) => (item.title === 'Three' ? { ...item, ...change } : item)));
    expect(await listIssues()).toHaveLength(3);
    expect(await unread()).toEqual([]);
    expect(world.notices).toEqual([]);
  });

  it('[new] all guids changed at once bring nothing back as unread', async () => {
    await publish(old.map((item, at) => ({ ...item, guid: `new-${at}` })));
    expect(await listIssues()).toHaveLength(3);
    expect(await unread()).toEqual([]);
  });

  it('[new] an edited issue changes in place: read state unchanged, former text kept', async () => {
    const edited = { title: 'Three', at: thursday, body: 'About three, corrected.' };
    await publish([edited, ...old.slice(1)]);
    const [newest] = await listIssues();
    expect(newest).toMatchObject({ unread: 0, html: expect.stringContaining('corrected') });
    expect(newest?.revisions).toMatchObject([{ html: expect.stringContaining('About Three.') }]);
    expect(world.notices).toEqual([]);
  });

  it('[new] an edit that is served without a date leaves the day as it was', async () => {
    await publish([{ title: 'Four', at: '2026-10-29' }, ...old]);
    await publish([{ title: 'Four', at: null, body: 'About four, corrected.' }, ...old]);
    const [newest] = await listIssues();
    expect(newest).toMatchObject({ publishedDay: '2026-10-29', isDayOnly: true });
  });

  it('[new] an edited title is the same issue, and so it stays in the ledger', async () => {
    await publish([{ ...old[0], title: 'Three, corrected', guid: 'x', link: home3 }, ...old.slice(1)]);
    expect(await listIssues()).toHaveLength(3);
    expect(await unread()).toEqual([]);
    const [newest] = await listIssues();
    await markIssue(newest?.id ?? '', 'read');
    expect(await listLedger(10)).toHaveLength(1);
  });

  it.each([
    ['no entries', () => xml(feedOf([]))],
    ['HTML', () => htmlPage()],
    ['a feed cut off', () => xml(feedOf(old).slice(0, 300))],
    ['broken XML', () => xml(feedOf(old).replace('</channel></rss>', '</chan'))],
    ['nothing at all', () => xml('')],
  ])('[new] %s: nothing is changed or deleted', async (_name, answer) => {
    const before = await listIssues();
    serveFeed(world, answer);
    expect(await nextCheck()).toMatchObject({ outcome: 'failed' });
    expect(await listIssues()).toEqual(before);
  });

  it('[new] an issue that leaves the feed stays here', async () => {
    await publish([four]);
    expect(await titles()).toEqual(['Four', 'Three', 'Two', 'One']);
  });
});

const home3 = 'https://news.dermforprimarycare.com/p/three';

describe('guids that are none', () => {
  const guid = 'always';

  it('[new] one guid for all entries of a feed: their addresses tell them apart', async () => {
    await publish(old.map((item) => ({ ...item, guid })));
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    await publish([four, ...old].map((item) => ({ ...item, guid })));
    expect(await titles()).toEqual(['Four', 'Three', 'Two', 'One']);
    expect(world.notices).toHaveLength(1);
  });

  it('[new] one guid and no addresses: title and day tell them apart, and no text is taken for an edit', async () => {
    for (let check = 0; check < 3; check += 1)
      await publish(old.map((item) => ({ ...item, guid, link: null })));
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
    expect((await listIssues()).flatMap((issue) => issue.revisions)).toEqual([]);
  });

  it('[new] one address for all entries: guids tell them apart, and no new issue passes for an old one', async () => {
    const link = 'https://news.dermforprimarycare.com/';
    await publish(old.map((item) => ({ ...item, guid: item.title, link })));
    await publish([four, ...old].map((item) => ({ ...item, guid: item.title, link })));
    expect(await titles()).toEqual(['Four', 'Three', 'Two', 'One']);
    expect((await listIssues()).flatMap((issue) => issue.revisions)).toEqual([]);
  });

  it('[new] a feed whose one entry always has the same guid: each new text of another day is a new issue', async () => {
    await publish([{ title: 'Two', at: thursday - 7 * day, guid, link: null }]);
    const [two] = await listIssues();
    await openIssue(two?.id ?? '', 'popup');
    await publish([{ title: 'Three', at: thursday, guid, link: null }]);
    expect(await titles()).toEqual(['Three', 'Two']);
    expect(await unread()).toEqual(['Three']);
    const [three] = await listIssues();
    await openIssue(three?.id ?? '', 'popup');
    expect((await listLedger(10)).map(({ title }) => title)).toEqual(['Three', 'Two']);
  });

  it('[new] an entry that stands in the feed twice is one issue', async () => {
    const [three, ...others] = old;
    for (let check = 0; check < 2; check += 1) {
      await publish([three, three, ...others].filter((item) => item !== undefined));
    }
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
  });

  it('[new] guids that change at each look: the address tells, nothing is news again', async () => {
    for (let check = 0; check < 4; check += 1) {
      await publish(old.map((item) => ({ ...item, guid: `${item.title}-${check}` })));
    }
    expect(await listIssues()).toHaveLength(3);
    expect(world.notices).toEqual([]);
  });
});

describe('a stale copy served now and then', () => {
  it('[new] a stale copy served now and then does not bring back read states, notifications or former texts', async () => {
    await publish(old);
    const edited = old.map((item) => (item.title === 'Two' ? { ...item, body: 'Corrected.' } : item));
    await publish([four, ...edited]);
    const [newest] = await listIssues();
    await openIssue(newest?.id ?? '', 'popup');
    for (let time = 0; time < 4; time += 1) {
      await publish(old);
      await publish([four, ...edited]);
      wait(day);
    }
    expect(world.notices).toHaveLength(1);
    expect(await unread()).toEqual(['Three']);
    const two = (await listIssues()).find(({ parts }) => parts.title === 'Two');
    expect(two?.html).toContain('Corrected.');
    expect(two?.revisions).toHaveLength(1);
  });
});

describe('titles and addresses that come again', () => {
  const link = (path: string) => `https://news.dermforprimarycare.com/p/${path}`;
  const yearly = (year: number): Item => ({
    title: 'What we learnt this year',
    at: Date.UTC(year, 11, 20, 13),
    link: link(`what-we-learnt-${year}`),
    guid: null,
    body: `All of ${year} in one letter.`,
  });

  it('[identity] a yearly post is another issue each year, though only the digits of its address differ', async () => {
    vi.setSystemTime(Date.UTC(2025, 11, 21));
    await publish([yearly(2025)]);
    vi.setSystemTime(Date.UTC(2026, 11, 21));
    await publish([yearly(2026), yearly(2025)]);
    expect((await listIssues()).map(({ url }) => url)).toEqual([
      link('what-we-learnt-2026'),
      link('what-we-learnt-2025'),
    ]);
    expect(world.notices).toHaveLength(1);
  });

  it.each([true, false])(
    '[identity] the evening issue with the morning’s title is another one, with the morning one in the feed: %s',
    async (isStillThere) => {
      const morning = {
        title: 'Skin today',
        at: thursday,
        guid: 'm',
        link: link('skin-1'),
        body: 'Acne in adults and what helps.',
      };
      const evening = {
        ...morning,
        at: thursday + 9 * hour,
        guid: 'e',
        link: link('skin-2'),
        body: 'Tinea, nails, shoes: a long story.',
      };
      await publish([morning]);
      const [first] = await listIssues();
      await openIssue(first?.id ?? '', 'popup');
      await publish(isStillThere ? [evening, morning] : [evening]);
      expect(await titles()).toEqual(['Skin today', 'Skin today']);
      expect((await listIssues()).map(({ unread: isUnread }) => isUnread)).toEqual([1, 0]);
      expect(world.notices).toHaveLength(1);
    },
  );

  it('[identity] one title on one day in two newsletters is two issues: reading one leaves the other', async () => {
    const item = { title: 'Daily Briefing', at: thursday };
    await publish([item]);
    await subscribe('other', 'https://other.example/feed');
    world.answer = (request) => feedAnswer(request, feedOf([item]));
    await checkNewsletter('other', 'scheduled');
    const [first] = await listIssues();
    await markIssue(first?.id ?? '', 'read');
    expect((await listIssues('other')).map(({ unread: isUnread }) => isUnread)).toEqual([1]);
    expect(await listLedger(10)).toHaveLength(1);
  });

  it('[identity] a text that returns to an earlier version is an edit, and each text is kept once', async () => {
    const text = (body: string) => ({ title: 'Three', at: thursday, body });
    for (const body of ['First text.', 'Second text.', 'First text.', 'Third text.'])
      await publish([text(body)]);
    const [issue] = await listIssues();
    expect(issue?.html).toContain('Third text.');
    expect(issue?.revisions.map(({ html }) => html)).toEqual(['Second text.', 'First text.']);
  });

  it('[identity] an issue without a title has its first words for one', async () => {
    await publish([
      { title: '', at: thursday, guid: 'x', link: link('x'), body: 'Hives that last are not urticaria.' },
    ]);
    expect((await listIssues())[0]?.title).toBe('Hives that last are not urticaria.');
  });
});
