import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { saveGuideFile } from '../../../utils/store/guide-files.ts';
import { findGuideText, listUnreadGuides, saveGuideText } from '../../../utils/store/guide-texts.ts';
import { listGuidesOfIssue } from '../../../utils/store/guides.ts';
import { recordReading, undoReading } from '../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import { purgeNewsletter } from '../../../utils/store/purge-newsletter.ts';
import { saveUnderstood } from '../../../utils/store/save-understood.ts';
import {
  listIssueIdsAfter,
  listSearchDue,
  noteAllDue,
  parseDueKey,
  settleSearchDue,
} from '../../../utils/store/search-due.ts';
import { check, day, entry, guide, issueOf, startAfresh, thursday } from './fixtures.ts';

const due = async () => (await listSearchDue(99)).map(({ key }) => key);
const settle = async (walked: readonly string[] = [], limit = 99) => {
  const rows = await listSearchDue(limit);
  await database.transaction('rw', database.searchDue, async () => await settleSearchDue(rows, walked));
};
const asOf = (change: object) => ({
  ...{ state: 'read' as const, pages: ['Patch test.'], pageCount: 1, readAt: 1, version: 1, guideId: '' },
  ...change,
});

let id: string;

beforeEach(async () => {
  await startAfresh();
  await check([entry('a', thursday, { guides: [guide] }), entry('b', thursday - day)]);
  id = (await issueOf('a')).id;
});

describe('what changes words is noted with them', () => {
  it('new issues; not those that are as they were, nor what is read of them', async () => {
    const other = (await issueOf('b')).id;
    expect(await due()).toEqual([`issue:${id}`, `issue:${other}`].sort());
    await settle();
    await check([entry('a', thursday, { guides: [guide] }), entry('b', thursday - day)], {
      now: thursday + 1,
    });
    await recordReading(id, { kind: 'marked' }, thursday + 2);
    expect(await due()).toEqual([]);
  });

  it('an edit, and an issue that was understood anew', async () => {
    await settle();
    await check([entry('a', thursday, { text: 'Corrected.' })], { now: thursday + day });
    expect(await due()).toEqual([`issue:${id}`]);
    await settle();
    await saveUnderstood([
      { issue: await issueOf('a'), entry: entry('a', thursday, { text: 'Corrected.', summary: 'Short.' }) },
    ]);
    expect(await due()).toEqual([`issue:${id}`]);
  });

  it('a note, and a note taken back', async () => {
    await settle();
    const noted = await recordReading(id, { kind: 'noted', note: 'Ask Mrs Example.' }, 5);
    expect(await due()).toEqual([`issue:${id}`]);
    await settle();
    await undoReading(noted?.readingId ?? 0, 6);
    expect(await due()).toEqual([`issue:${id}`]);
  });

  it('a saved guide; the words of the file before are gone with it', async () => {
    const [row] = await listGuidesOfIssue(id);
    const guideId = row?.id ?? '';
    await settle();
    await saveGuideFile(guideId, new Blob(['%PDF']), 'one', 1);
    expect([await due(), await listUnreadGuides(9)]).toEqual([[`guide:${guideId}`], [guideId]]);
    await settle();
    await saveGuideText(asOf({ guideId }));
    expect([await due(), await listUnreadGuides(9)]).toEqual([[`guide:${guideId}`], []]);
    await saveGuideFile(guideId, new Blob(['%PDF']), 'one', 2);
    expect(await findGuideText(guideId)).toMatchObject({ pages: ['Patch test.'] });
    await saveGuideFile(guideId, new Blob(['%PDF']), 'two', 3);
    expect([await findGuideText(guideId), await listUnreadGuides(9)]).toEqual([undefined, [guideId]]);
    // What was read meanwhile is of the file before.
    await saveGuideText(asOf({ guideId }));
    expect(await findGuideText(guideId)).toBeUndefined();
  });

  it('a newsletter that is gone, with its guides', async () => {
    const ids = (await due()).concat(`guide:${(await listGuidesOfIssue(id))[0]?.id}`);
    await settle();
    await updateSubscription('home', { removedAt: thursday });
    await purgeNewsletter('home');
    expect(await due()).toEqual(ids.toSorted());
  });
});

describe('the list', () => {
  it('keeps what changed once more while it was indexed', async () => {
    const rows = await listSearchDue(99);
    await recordReading(id, { kind: 'noted', note: 'More.' }, 5);
    await database.transaction('rw', database.searchDue, async () => await settleSearchDue(rows, []));
    expect(await due()).toEqual([`issue:${id}`]);
  });

  it('goes through all issues behind what changed, and ends', async () => {
    await settle();
    await noteAllDue();
    const [first = '', second = ''] = await listIssueIdsAfter(null, 9);
    expect(await listIssueIdsAfter(first, 9)).toEqual([second]);
    await settle([first]);
    expect(await listSearchDue(9)).toMatchObject([{ key: 'all', after: first }]);
    await recordReading(id, { kind: 'noted', note: 'First.' }, 5);
    expect((await listSearchDue(1)).map(({ key }) => key)).toEqual([`issue:${id}`]);
    await settle([second], 2);
    await settle([]);
    expect(await due()).toEqual([]);
  });

  it('tells keys apart', () => {
    expect(parseDueKey('issue:home:a#b')).toEqual({ kind: 'issue', id: 'home:a#b' });
    expect(parseDueKey('guide:home:a#b.pdf')).toEqual({ kind: 'guide', id: 'home:a#b.pdf' });
    expect(parseDueKey('all')).toBeUndefined();
  });
});
