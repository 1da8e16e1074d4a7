import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { findEditionFile, listGuideEditions } from '../../../../utils/store/guide-editions.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { removeGuideFile } from '../../../../utils/store/removed-guides.ts';
import type { Names } from '../../../../utils/store/transfer/types.ts';
import {
  keepArrivedEdition,
  keepArrivedFile,
  uniteGuides,
} from '../../../../utils/store/transfer/unite-guides.ts';
import type { GuideRow } from '../../../../utils/store/types.ts';
import { check, entry, guide, issueOf, startAfresh, thursday } from '../../../browser/store/fixtures.ts';

const none = (): Names => ({ issues: new Map(), newsletters: {} });
const here = { wanted: new Set(['home']), knownKeys: new Set<string>() };
const pdf = (words: string) => new Blob([words], { type: 'application/pdf' });
const hash = 'cd'.repeat(32);

let offered: GuideRow;
beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday, { guides: [guide] })]);
  const [row] = await database.guides.toArray();
  if (!row) throw new Error('The issue offers one.');
  offered = row;
});

const arrivedFile = () => ({ guideId: offered.id, version: 3, sha256: hash, savedAt: 5 });

describe('guides of a file', () => {
  it('are added as not saved, and not saved by themselves', async () => {
    const saved: GuideRow = { ...offered, state: 'saved', savedAt: 5, bytes: 9, sha256: hash, tryAt: 7 };
    await database.guides.clear();
    expect(await uniteGuides([saved], none(), here, 'for-good')).toEqual({ added: 1, changed: 0, left: 0 });
    expect(await database.guides.toArray()).toEqual([
      { ...saved, state: 'offered', savedAt: null, bytes: null, sha256: null, tryAt: null },
    ]);
    expect(await uniteGuides([saved], none(), here, 'for-good')).toEqual({ added: 0, changed: 0, left: 1 });
  });

  it('belong to their issue by what it is called here', async () => {
    const issue = await issueOf('rosacea');
    const names = { issues: new Map([['home:elsewhere', issue.id]]), newsletters: {} };
    const elsewhere = { ...offered, id: 'home:elsewhere#Rosacea guide.pdf', issueId: 'home:elsewhere' };
    expect(await uniteGuides([elsewhere], names, here, 'for-good')).toMatchObject({ added: 0, left: 1 });
  });

  it('are left where no issue is here that they belong to', async () => {
    const lost = { ...offered, id: 'home:gone#x.pdf', issueId: 'home:gone' };
    expect(await uniteGuides([lost], none(), here, 'for-good')).toMatchObject({ added: 0, left: 1 });
    // On trial its issue may be in the file.
    expect(await uniteGuides([lost], none(), here, 'on-trial')).toMatchObject({ added: 1, left: 0 });
    expect(await database.guides.count()).toBe(1);
  });
});

describe('the file of a guide', () => {
  it('comes back where it is not saved', async () => {
    expect(await keepArrivedFile(arrivedFile(), null)).toBe(true);
    expect(await database.guideFiles.count()).toBe(0);
    expect(await keepArrivedFile(arrivedFile(), pdf('words'))).toBe(true);
    expect(await database.guides.get(offered.id)).toMatchObject({
      ...{ state: 'saved', sha256: hash, savedAt: 5, bytes: 5, version: 3, tryAt: null },
    });
    expect(await (await database.guideFiles.get(offered.id))?.file.text()).toBe('words');
    expect(await database.searchDue.get(`guide:${offered.id}`)).toBeDefined();
    expect(await keepArrivedFile(arrivedFile(), pdf('words'))).toBe(false);
  });

  it('stays as it is saved here', async () => {
    await saveGuideFile(offered.id, pdf('newer'), 'ef'.repeat(32), 9);
    expect(await keepArrivedFile(arrivedFile(), null)).toBe(false);
    expect(await keepArrivedFile(arrivedFile(), pdf('words'))).toBe(false);
    expect(await (await database.guideFiles.get(offered.id))?.file.text()).toBe('newer');
  });

  it('comes back where the row says saved and the file is gone', async () => {
    await saveGuideFile(offered.id, pdf('newer'), 'ef'.repeat(32), 9);
    await database.guideFiles.clear();
    expect(await keepArrivedFile(arrivedFile(), pdf('words'))).toBe(true);
    expect(await (await database.guideFiles.get(offered.id))?.file.text()).toBe('words');
  });

  it('stays deleted where a person deleted it', async () => {
    await saveGuideFile(offered.id, pdf('words'), hash, 9);
    await removeGuideFile(offered.id, 10);
    expect(await keepArrivedFile(arrivedFile(), null)).toBe(false);
    expect(await keepArrivedFile(arrivedFile(), pdf('words'))).toBe(false);
    expect(await database.guides.get(offered.id)).toMatchObject({ state: 'offered' });
  });

  it('is not kept for a guide that is not here', async () => {
    const other = { ...arrivedFile(), guideId: 'home:gone#x.pdf' };
    expect(await keepArrivedFile(other, pdf('words'))).toBe(false);
    expect(await database.guideFiles.count()).toBe(0);
  });
});

describe('a former edition', () => {
  const edition = () => ({ guideId: offered.id, version: 1, sha256: hash, savedAt: 5, replacedAt: 8 });

  it('is added with its file, once', async () => {
    expect(await keepArrivedEdition(edition(), null)).toBe(true);
    expect(await keepArrivedEdition(edition(), pdf('former'))).toBe(true);
    expect(await keepArrivedEdition(edition(), pdf('former'))).toBe(false);
    expect(await listGuideEditions(offered.id)).toEqual([{ ...edition(), bytes: 6 }]);
    expect(await (await findEditionFile(offered.id, 1))?.text()).toBe('former');
  });

  it('is none where it is the one that is saved', async () => {
    await saveGuideFile(offered.id, pdf('words'), hash, 9);
    expect(await keepArrivedEdition(edition(), null)).toBe(false);
    expect(await keepArrivedEdition(edition(), pdf('words'))).toBe(false);
    expect(await listGuideEditions(offered.id)).toEqual([]);
  });
});
