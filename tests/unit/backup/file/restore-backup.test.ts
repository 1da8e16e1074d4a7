import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../../utils/backup/file/restore-backup.ts';
import { newsletter } from '../../../../utils/newsletter.ts';
import { readerSizeSetting, readSetting, writeSetting } from '../../../../utils/platform/settings.ts';
import { findAnnotation, putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { findLogEntry, putLogEntry } from '../../../../utils/store/log-entries.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import type { Manner } from '../../../../utils/store/transfer/types.ts';
import { day, issueOf, subscribe, thursday } from '../../../browser/store/fixtures.ts';
import { annotationOf, logEntryOf } from '../kept-rows.ts';
import { later, live, makeBackup, restore, second, startElsewhere } from './live.ts';

/** What a person would see, and what other machines are told. */
async function everything() {
  const names = ['newsletters', 'issues', 'issueBodies', 'ledger', 'readings', 'annotations', 'logEntries'];
  const others = ['places', 'corrections', 'guides', 'guideEditions'];
  const tables = [...names, ...others].map(async (name) => [name, await database.table(name).toArray()]);
  const files = await database.guideFiles.toArray();
  return {
    ...Object.fromEntries(await Promise.all(tables)),
    files: await Promise.all(files.map(async ({ guideId, file }) => [guideId, await file.text()])),
    size: await readSetting(readerSizeSetting),
  };
}

/** A backup as it was before files said whose they are. */
async function withoutName(): Promise<Blob> {
  const { addOnId } = newsletter;
  Object.assign(newsletter, { addOnId: undefined });
  return await makeBackup().finally(() => Object.assign(newsletter, { addOnId }));
}

const restored = (file: Blob, manner: Manner = 'on-trial') =>
  restoreBackup(file, manner, later, () => undefined);

const added = (count: number) => ({ added: count, changed: 0, left: 0 });
const left = (count: number) => ({ added: 0, changed: 0, left: count });

beforeEach(startElsewhere);

describe('a backup in another browser', () => {
  beforeEach(live);

  it('brings everything, and tells before what it would bring', async () => {
    const before = await everything();
    const file = await makeBackup();
    await startElsewhere();
    const empty = await everything();
    const tried = await restore(file, 'on-trial');
    expect(await everything()).toEqual(empty);
    const restored = await restore(file);
    expect(restored).toEqual(tried);
    expect(restored).toMatchObject({
      ...{ madeAt: later, subscriptions: { added: 1 }, settings: added(1), readings: added(2) },
      ...{ notes: added(1), entries: added(1), issues: added(3), guides: added(1), files: added(1) },
      addresses: [`https://${second}.example`],
    });
    const after = await everything();
    expect(after.issues).toEqual(
      before.issues.map((row: object) => ({ ...row, announced: 1, corrected: null })),
    );
    for (const name of ['issueBodies', 'places', 'guides', 'files', 'size'])
      expect([name, after[name]]).toEqual([name, before[name]]);
    expect(await findAnnotation('note')).toMatchObject({ note: annotationOf('note').note });
    expect(await findLogEntry('entry')).toMatchObject({ learned: logEntryOf('entry').learned });
    const state = await database.checkStates.get(second);
    expect(state).toMatchObject({ lastSuccessAt: later, published: [{ publishedAt: thursday }] });
  });

  it('changes nothing when it comes twice', async () => {
    const file = await makeBackup();
    await startElsewhere();
    await restore(file);
    const before = await everything();
    const again = await restore(file);
    expect(await everything()).toEqual(before);
    expect(again).toMatchObject({
      ...{ subscriptions: left(2), settings: left(1), readings: left(2), notes: left(1), entries: left(1) },
      ...{ issues: left(3), guides: left(1), files: left(1), addresses: [] },
    });
  });

  it('changes nothing when it comes again on another day, from a browser whose clock was years ahead', async () => {
    await putAnnotation('note', { ...annotationOf('note'), note: 'From 2036.' }, later + 3650 * day);
    const file = await makeBackup();
    await startElsewhere();
    await restore(file);
    const before = await everything();
    const again = await restoreBackup(file, 'for-good', later + 9 * day, () => undefined);
    expect(again).toMatchObject({ ok: true, value: { notes: left(1) } });
    expect(await everything()).toEqual(before);
    // What is written now holds against it.
    await putAnnotation('note', { ...annotationOf('note'), note: 'Written now.' }, later + 10 * day);
    await restoreBackup(file, 'for-good', later + 11 * day, () => undefined);
    expect(await findAnnotation('note')).toMatchObject({ note: 'Written now.' });
  });

  it('takes nothing back of what was done since', async () => {
    const file = await makeBackup();
    await recordReading((await issueOf('rosacea')).id, { kind: 'unmarked' }, later - 5);
    await putAnnotation('note', null, later - 4);
    await putLogEntry('entry', { ...logEntryOf('entry'), learned: 'Something else.' }, later - 3);
    await writeSetting(readerSizeSetting, 5, later - 2);
    await updateSubscription(second, { removedAt: later - 1 });
    const before = await everything();
    const restored = await restore(file);
    expect(await everything()).toEqual(before);
    expect(restored.issues).toEqual(left(3));
  });

  it('does not bring issues of a newsletter that was removed since', async () => {
    const file = await makeBackup();
    await updateSubscription(second, { removedAt: later - 1 });
    await database.issues.filter(({ newsletterId }) => newsletterId === second).delete();
    expect((await restore(file)).issues).toEqual(left(3));
    expect(await database.issues.filter(({ newsletterId }) => newsletterId === second).count()).toBe(0);
  });

  it('holds no files of guides where none are wished, and says of each that it was there', async () => {
    const file = await makeBackup(false);
    await startElsewhere();
    expect(await restore(file)).toMatchObject({ guides: added(1), files: left(0) });
    expect(await database.guides.toArray()).toMatchObject([{ state: 'offered', tryAt: null }]);
  });

  it('is the same when nothing changed but how trying to save a guide goes', async () => {
    const one = await makeBackup();
    await database.guides.toCollection().modify({ failure: 'offline', failedAt: 4, failures: 2, tryAt: 5 });
    const other = await makeBackup();
    expect(await other.bytes()).toEqual(await one.bytes());
  });

  it('removes a newsletter that was removed there later, and brings nothing of it', async () => {
    await updateSubscription(second, { removedAt: later - 1 }, {}, later - 1);
    const file = await makeBackup();
    await startElsewhere();
    await subscribe({ id: second, name: 'Practice Notes', isNamed: true });
    const restored = await restore(file);
    expect(restored).toMatchObject({
      subscriptions: { added: 0, changed: 0, removed: 1, left: 1 },
      issues: { added: 2, left: 1 },
    });
    expect((await database.newsletters.get(second))?.removedAt).not.toBeNull();
  });

  it('changes nothing when another newsletter’s companion made it before they said whose they are', async () => {
    const own = { id: 'home', addedAt: 0, isNamed: true };
    await database.newsletters.update('home', { address: newsletter.homePage });
    expect(await restored(await withoutName())).toMatchObject({ ok: true });
    // A publisher may move, and a person may choose another name.
    for (const change of [{ address: 'https://moved.example' }, { name: 'My own letter' }]) {
      await database.newsletters.update('home', {
        ...own,
        address: newsletter.homePage,
        name: newsletter.name,
      });
      await database.newsletters.update('home', change);
      expect(await restored(await withoutName())).toMatchObject({ ok: true });
    }
    await database.newsletters.update('home', { name: 'Other Letter', address: 'https://other.example' });
    const file = await withoutName();
    await startElsewhere();
    const before = await everything();
    for (const manner of ['on-trial', 'for-good'] as const)
      expect(await restored(file, manner)).toEqual({
        ok: false,
        error: expect.objectContaining({ kind: 'of-another' }),
      });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when it is cut', async () => {
    const file = await makeBackup();
    await startElsewhere();
    const before = await everything();
    const cut = file.slice(0, file.size - 30);
    const tried = await restoreBackup(cut, 'on-trial', later, () => undefined);
    expect(tried).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(await everything()).toEqual(before);
  });
});
