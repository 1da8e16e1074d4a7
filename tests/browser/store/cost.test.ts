import './fake-extension.ts';
import { beforeAll, expect, it } from 'vitest';
import { buildPopupSnapshot, newestOf } from '../../../utils/derived/build-popup-snapshot.ts';
import { finishViews, refreshViews } from '../../../utils/derived/finish-views.ts';
import { mostUnread } from '../../../utils/platform/format-count.ts';
import { findNextDueAt, listDue, listUnreached } from '../../../utils/store/check-states.ts';
import { database } from '../../../utils/store/database.ts';
import { listGuides, listGuidesToTry, listUnfinishedGuides } from '../../../utils/store/guides.ts';
import {
  countIssues,
  listIssues,
  listUnannounced,
  listUnderstoodBefore,
} from '../../../utils/store/issues.ts';
import { findLastReading, recordReading, undoReading } from '../../../utils/store/ledger.ts';
import { listRemovedNewsletters } from '../../../utils/store/newsletters.ts';
import { listUnfinished } from '../../../utils/store/unfinished.ts';
import { listHistoryItems } from '../../../utils/view/queries/list-history-items.ts';
import { type Cost, countRequests } from './count-requests.ts';
import { badge, local, written } from './fake-extension.ts';
import { check, day, entry, everywhere, guide, issueOf, thursday } from './fixtures.ts';
import { entryOf, type StoreSize, seedStore } from './seed-store.ts';

/** What an act may cost in a large store above what it costs in a small one: an index look-up or two. */
const allowance = 4;
/** Nothing is listed or counted to an end that is farther away than this. */
const mostWalked = 1000;
/** As many lines as the small store has, so that the pages are alike. */
const page = 9;
const later = thursday + 60_000;

const newest = async () => await issueOf('home-0');
const older = async () => await issueOf('home-5');

/** Each is done in turn in either store, so that later ones find what earlier ones did. */
const acts: Record<string, () => Promise<unknown>> = {
  'the first page of the library': () => listHistoryItems({ ...everywhere, list: 'all' }, 'newest', page),
  'the first page of one newsletter': () =>
    listHistoryItems({ ...everywhere, newsletterId: 'home', list: 'all' }, 'oldest', page),
  'the first page of what is unread': () => listHistoryItems({ ...everywhere, list: 'unread' }, 'newest', 1),
  'the first page of what was read': () =>
    listHistoryItems({ ...everywhere, list: 'read' }, 'newest', page - 1),
  'the first page of the guides': () => listGuides(null, 1),
  'the popup': () => buildPopupSnapshot(newestOf('home')),
  'the badge': () => countIssues(null, 'unread', mostUnread),
  'a wake with nothing due': async () => {
    await Promise.all([
      listDue(later),
      findNextDueAt(),
      listUnreached(),
      listUnannounced(),
      listUnfinished(),
    ]);
    await Promise.all([listUnderstoodBefore(2, 40), listUnfinishedGuides(), listGuidesToTry(later, 20)]);
    await listRemovedNewsletters();
  },
  'the publish times that the schedule is learnt from': () => listIssues('home', 'all', page),
  'a check that finds nothing new': () => check(feed(), { now: later }),
  'a check that finds an edit': () => check([entryOf(0, 0), edited, ...feed().slice(2)], { now: later + 1 }),
  'a check that finds one issue': () => check([found, ...feed()], { now: thursday + 7 * day }),
  'opening an issue': async () =>
    await recordReading((await newest()).id, { kind: 'opened', where: 'popup' }, later + 2),
  'the views after it': finishViews,
  'marking an issue unread': async () =>
    await recordReading((await older()).id, { kind: 'unmarked' }, later + 3),
  'the views after that': finishViews,
  'taking it back': async () => await undoReading((await findLastReading())?.id ?? 0, later + 4),
};

const feed = () => [0, 1, 2, 3, 4, 5, 6, 7].map((n) => entryOf(0, n));
const edited = entry('home-1', thursday - 7 * day, { title: 'home-1', text: 'Corrected.' });
const found = entry('one more', thursday + 7 * day, { guides: [{ ...guide, fileName: 'One more.pdf' }] });

const costs: Record<'small' | 'large', Map<string, Cost>> = { small: new Map(), large: new Map() };
const seen: Record<'small' | 'large', { unread: number; bytes: number[]; badge: string }> = {
  small: { unread: 0, bytes: [], badge: '' },
  large: { unread: 0, bytes: [], badge: '' },
};

async function measure(size: 'small' | 'large', store: StoreSize): Promise<void> {
  await seedStore(store);
  local.stored.clear();
  await refreshViews();
  for (const [name, act] of Object.entries(acts)) {
    written.length = 0;
    costs[size].set(name, await countRequests(act));
    if (name.startsWith('the views'))
      seen[size].bytes.push(written.reduce((sum, { bytes }) => sum + bytes, 0));
  }
  await finishViews();
  seen[size].unread = await countIssues(null, 'unread', mostUnread);
  seen[size].badge = badge.text;
}

beforeAll(async () => {
  await measure('small', { newsletters: 1, issues: 10, guides: 1, checks: 50 });
  await measure('large', { newsletters: 100, issues: 100, guides: 500, checks: 50 });
}, 120_000);

it('the large store is large, and either was changed as it should be', async () => {
  const { issues, readings, guides, ledger } = database;
  expect(await Promise.all([issues, guides].map((table) => table.count()))).toEqual([10_001, 501]);
  expect(await readings.count()).toBeGreaterThan(9_900);
  expect(await ledger.count()).toBe(9_901);
  expect(seen.small).toMatchObject({ unread: 1, badge: '1' });
  expect(seen.large).toMatchObject({ unread: mostUnread, badge: '99+' });
});

it.each(Object.keys(acts))('%s costs no more in a large store', (name) => {
  const none = { requests: 0, walked: 0 };
  const [small = none, large = none] = [costs.small.get(name), costs.large.get(name)];
  expect(small.requests).toBeGreaterThan(0);
  expect(large.requests).toBeLessThanOrEqual(small.requests + allowance);
  expect(large.walked).toBeLessThanOrEqual(mostWalked);
});

it('an act writes at most one piece of the mirror and the snapshot', () => {
  for (const bytes of [...seen.small.bytes, ...seen.large.bytes]) {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(40_000);
  }
});
