import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPopupSnapshot } from '../../../../utils/derived/popup-snapshot.ts';
import { extractorVersion } from '../../../../utils/issue/extractor-version.ts';
import { markIssue } from '../../../../utils/record/mark-issue.ts';
import { openIssue } from '../../../../utils/record/open-issue.ts';
import { undoLast } from '../../../../utils/record/undo.ts';
import { database } from '../../../../utils/store/database.ts';
import { findLedgerRow, listLedger } from '../../../../utils/store/ledger.ts';
import { openNotice } from '../../../../utils/worker/start/open-notice.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import {
  day,
  hour,
  type Item,
  listIssues,
  makeWorld,
  nextCheck,
  publish as serve,
  subscribe,
  thursday,
  type World,
  wait,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

async function publish(items: readonly Item[]) {
  serve(world, items);
  return await nextCheck();
}
const one: Item = { title: 'One', at: thursday - 7 * day };
const two: Item = { title: 'Two', at: thursday };
const find = async (title: string) => {
  const issue = (await listIssues()).find((row) => row.title === title);
  if (!issue) throw new Error(`No issue ${title}.`);
  return issue;
};
const stateOf = async (title: string) => {
  const { newsletterId, identity, unread, readAt } = await find(title);
  const { changedAt, ...row } = (await findLedgerRow(newsletterId, identity)) ?? { changedAt: 0 };
  return { unread, readAt, row };
};
/** The browser is started again. */
const restart = async () => {
  await fakeBrowser.storage.session.clear();
  wait(hour);
  await resumeWork();
};

describe('undo', () => {
  it('[undo] puts back what was known to the millisecond, whatever was done last', async () => {
    await publish([two, one]);
    const { id } = await find('Two');
    await openIssue(id, 'popup', thursday + 1);
    await markIssue(id, 'unread', thursday + 2);
    await openIssue(id, 'library', thursday + 3);
    const before = await stateOf('Two');
    for (const act of [
      () => markIssue(id, 'unread', thursday + 4),
      () => markIssue(id, 'read', thursday + 4),
      () => openIssue(id, 'guide', thursday + 4),
    ]) {
      await act();
      expect(await undoLast()).toEqual({ ok: true });
      expect(await stateOf('Two')).toEqual(before);
    }
  });

  it('[undo] invents no reading date: an old issue nobody has read is neither read nor unread again', async () => {
    await publish([two, one]);
    const { id } = await find('One');
    await markIssue(id, 'read');
    await undoLast();
    expect(await find('One')).toMatchObject({ unread: 0, readAt: null });
    expect(world.badge).toBe('1');
    await markIssue(id, 'unread');
    expect(world.badge).toBe('2');
    await undoLast();
    expect(world.badge).toBe('1');
  });

  it('[undo] asked again takes back the act before, and at last there is nothing', async () => {
    await publish([two, one]);
    const { id } = await find('Two');
    await markIssue(id, 'read', thursday + 1);
    await markIssue(id, 'unread', thursday + 2);
    await undoLast();
    expect(await find('Two')).toMatchObject({ readAt: thursday + 1, unread: 0 });
    await undoLast();
    expect(await find('Two')).toMatchObject({ readAt: null, unread: 1 });
    expect(await undoLast()).toEqual({ ok: false, error: { kind: 'nothing' } });
  });
});

describe('opening', () => {
  it('[open] a click on a notification with no window open opens one, and only then the issue is read', async () => {
    await publish([one]);
    await publish([two, one]);
    const [notice = ''] = world.notices;
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('No current window'));
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.windows, { create });
    await openNotice(notice);
    expect(create).toHaveBeenCalledWith({ url: (await find('Two')).url });
    expect(await find('Two')).toMatchObject({ unread: 0 });
    vi.restoreAllMocks();
  });

  it.each(['popup', 'library', 'notification'] as const)(
    '[open] from the %s, an issue that the browser does not open is not read, and that is said',
    async (where) => {
      await publish([two, one]);
      const { id } = await find('Two');
      const before = await stateOf('Two');
      vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('No current window'));
      Object.assign(fakeBrowser.windows, { create: () => Promise.reject(new Error('None')) });
      expect(await openIssue(id, where)).toEqual({ ok: false, error: { kind: 'no-tab' } });
      expect(await find('Two')).toMatchObject({ unread: before.unread, readAt: before.readAt });
      expect(world.badge).toBe('1');
      vi.restoreAllMocks();
    },
  );

  it('[open] the tab opens as soon as the reading is stored, before badge and snapshot follow', async () => {
    await publish([two, one]);
    const order: string[] = [];
    const { id } = await find('Two');
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async () => {
      order.push((await find('Two')).unread ? 'tab of an unread issue' : 'tab');
      return {};
    }) as never);
    world.step = (what) => void order.push(what);
    await openIssue(id, 'popup');
    expect(order[0]).toBe('tab');
    expect(order).toContain('badge');
    vi.restoreAllMocks();
  });
});

describe('a write that fails', () => {
  it('[store] a full disk: nothing is said to be done, and nothing is', async () => {
    await publish([two, one]);
    const { id } = await find('Two');
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(database, 'transaction').mockRejectedValue(full);
    expect(await markIssue(id, 'read')).toEqual({ ok: false, error: { kind: 'no-space' } });
    expect(await openIssue(id, 'popup')).toEqual({ ok: false, error: { kind: 'no-space' } });
    vi.restoreAllMocks();
    expect(await find('Two')).toMatchObject({ unread: 1, readAt: null });
  });

  it('[store] badge and storage that are refused do not make a mark fail, and follow at the next start', async () => {
    await publish([two, one]);
    world.step = () => Promise.reject(new Error('not now'));
    expect(await markIssue((await find('Two')).id, 'read')).toMatchObject({ ok: true });
    expect(world.badge).toBe('1');
    world.step = () => undefined;
    await resumeWork();
    expect(world.badge).toBe('');
    expect((await readPopupSnapshot())?.shown?.unread).toBe(false);
  });
});

describe('what was lost', () => {
  it('[restore] readings come back from the mirror, unread follows from them, and nobody is told of anything', async () => {
    await publish([two, one]);
    await markIssue((await find('Two')).id, 'read', thursday + 5);
    await Promise.all(database.tables.map((table) => table.clear()));
    await restart();
    expect(await find('Two')).toMatchObject({ unread: 0, readAt: thursday + 5 });
    expect(world.badge).toBe('');
    expect(world.notices).toEqual([]);
  });

  it('[restore] a table that lost part of its rows gets them back, and the mirror never shrinks to what is left', async () => {
    await publish([two, one]);
    for (const title of ['One', 'Two']) await markIssue((await find(title)).id, 'read', thursday + 5);
    const lost = await find('Two');
    await database.ledger.delete([lost.newsletterId, lost.identity]);
    await database.issues.update(lost.id, { unread: 1, readAt: null, isRead: 0 });
    await markIssue((await find('One')).id, 'unread');
    await restart();
    expect(await listLedger(10)).toHaveLength(2);
    expect(await find('Two')).toMatchObject({ unread: 0, readAt: thursday + 5 });
    expect(world.badge).toBe('1');
  });

  it('[restore] a database that is set back to before an issue came does not tell of it once more', async () => {
    await publish([one]);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    await publish([two, one]);
    expect(world.notices).toHaveLength(1);
    for (const [at, table] of database.tables.entries()) {
      await table.clear();
      await table.bulkPut(before[at] ?? []);
    }
    await restart();
    await publish([two, one]);
    expect(await find('Two')).toMatchObject({ unread: 1, announced: 1 });
    expect(world.notices).toHaveLength(1);
    // What comes after it is told of.
    await publish([{ ...two, title: 'Three', at: thursday + day }, two, one]);
    expect(world.notices).toHaveLength(2);
  });

  it('[restore] subscriptions come back with what was chosen of them', async () => {
    await subscribe('other', 'https://other.example/feed');
    await resumeWork();
    await Promise.all(database.tables.map((table) => table.clear()));
    await restart();
    expect(await database.newsletters.get('other')).toMatchObject({ name: 'other', isNamed: true });
    expect((await database.checkStates.get('other'))?.source?.url).toBe('https://other.example/feed');
  });

  it('[restore] an issue that its feed still has is the line it was, by identity', async () => {
    await publish([two, one]);
    await markIssue((await find('Two')).id, 'read', thursday + 5);
    await Promise.all([database.issues.clear(), database.issueBodies.clear()]);
    await publish([{ ...two, guid: 'moved', link: 'https://moved.example/two' }, one]);
    expect(await find('Two')).toMatchObject({ readAt: thursday + 5, unread: 0 });
    expect(await listLedger(10)).toHaveLength(1);
  });
});

describe('a better extractor', () => {
  it('[extractor] understands stored issues anew, bit by bit, without touching read states or telling anybody', async () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ title: `Issue ${at}`, at: thursday - at * day }));
    await publish(items);
    await markIssue((await find('Issue 3')).id, 'read', thursday + 5);
    const before = (await listIssues()).map(({ id, unread, readAt, updatedAt }) => ({
      id,
      unread,
      readAt,
      updatedAt,
    }));
    // A new extractor comes with an update, which begins a session.
    await fakeBrowser.storage.session.clear();
    await database.issues.toCollection().modify({ extractor: 1, summary: 'made by a former one' });
    await database.issueBodies.toCollection().modify((body) => {
      body.parts.summary = 'made by a former one';
    });
    const left = () => database.issues.where('extractor').below(extractorVersion).count();
    const counts = [await left()];
    while ((counts.at(-1) ?? 0) > 0 && counts.length < 10) {
      wait(31_000);
      await resumeWork();
      counts.push(await left());
    }
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.at(-1)).toBe(0);
    expect((await find('Issue 3')).summary).toBe('About Issue 3.');
    const after = (await listIssues()).map(({ id, unread, readAt, updatedAt }) => ({
      id,
      unread,
      readAt,
      updatedAt,
    }));
    expect(after).toEqual(before);
    expect(world.notices).toEqual([]);
    expect((await listIssues()).flatMap(({ revisions }) => revisions)).toEqual([]);
  });
});

it('[cost] one mark writes at most 40 kB to storage.local, with ten thousand readings', async () => {
  await publish([two, one]);
  await markIssue((await find('One')).id, 'read');
  const [template] = await listLedger(1);
  if (!template) throw new Error('No reading.');
  await database.ledger.bulkPut(
    Array.from({ length: 10_000 }, (_, at) => {
      const publishedAt = thursday - Math.floor(at / 2) * day;
      const month = new Date(publishedAt).toISOString().slice(0, 7);
      return { ...template, identity: `other-${at}`, keys: [`k${at}`], publishedAt, chunk: `${month}.0` };
    }),
  );
  world.written = 0;
  await markIssue((await find('Two')).id, 'read');
  expect(world.written).toBeGreaterThan(1000);
  expect(world.written).toBeLessThanOrEqual(40_000);
});
