import { beforeEach, describe, expect, it } from 'vitest';
import { textOfVersion } from '../../../utils/derived/text-of-version.ts';
import type { TextChange } from '../../../utils/learning/corrections/types.ts';
import {
  countOpenCorrections,
  findCorrection,
  listCorrections,
  listDueCorrections,
  markCorrectionSeen,
  saveCompared,
} from '../../../utils/store/corrections.ts';
import { database } from '../../../utils/store/database.ts';
import { findIssueBody, listUnannounced } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import type { CorrectionRow } from '../../../utils/store/types.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const words = {
  a: 'Take 10 mg once a day.',
  b: 'Take 5 mg once a day.',
  c: 'Take 5 mg twice a day.',
};
type Version = keyof typeof words;
const hash = (of: Version) => `known ${words[of]}`;

const figure: TextChange = {
  ...{ kind: 'figure', before: '10 mg', after: '5 mg' },
  ...{ beforeRange: { start: 5, end: 10 }, afterRange: { start: 5, end: 9 } },
};

async function serve(of: Version | string, now: number, newsletterId = 'home'): Promise<void> {
  const text = of in words ? words[of as Version] : of;
  await check([entry('known', thursday, { text })], { now, newsletterId });
}
const idOf = async () => (await issueOf('known')).id;
const correction = async () => await findCorrection(await idOf());
async function present(): Promise<CorrectionRow> {
  const row = await correction();
  if (!row) throw new Error('nothing is noted of the issue');
  return row;
}
/** As a page does it, with what the comparison found. */
const compared = async (changes: readonly TextChange[], row?: CorrectionRow) =>
  await saveCompared(row ?? (await present()), changes);
const former = async (of: Version) => {
  const body = await findIssueBody(await idOf());
  return body && textOfVersion(body, hash(of));
};

beforeEach(async () => {
  await startAfresh();
  await serve('a', thursday);
});

it('of an issue that nobody has read, an edit is noted nowhere', async () => {
  await serve('b', thursday + day);
  expect(await correction()).toBeUndefined();
});

describe('of an issue that was read', () => {
  beforeEach(async () => {
    await recordReading(await idOf(), { kind: 'marked' }, thursday + 5);
    await serve('b', thursday + day);
  });

  it('an edit is due to be compared with what was read; it stays read and nobody is notified', async () => {
    expect(await listDueCorrections(9)).toMatchObject([
      { fromHash: hash('a'), toHash: hash('b'), state: 'due', changes: [], changedAt: thursday + day },
    ]);
    expect(await issueOf('known')).toMatchObject({ unread: 0, isRead: 1, readAt: thursday + 5 });
    expect(await listUnannounced()).toEqual([]);
    expect(await former('a')).toBe(words.a);
  });

  it('what was found is told, and the row of its list repeats the worst; the snapshot has to follow', async () => {
    await database.unfinished.clear();
    await compared([figure, { ...figure, kind: 'added' }]);
    expect(await correction()).toMatchObject({ state: 'open', seenAt: null });
    expect(await issueOf('known')).toMatchObject({ corrected: 'figure', unread: 0 });
    expect(await database.unfinished.toArray()).toMatchObject([{ newsletterId: 'home' }]);
    expect([await countOpenCorrections(9), await listDueCorrections(9)]).toEqual([1, []]);
  });

  it('where nothing is to be told it stays silent, and nothing else is written', async () => {
    const before = await issueOf('known');
    await database.unfinished.clear();
    await compared([]);
    expect(await correction()).toMatchObject({ state: 'silent' });
    expect(await issueOf('known')).toEqual(before);
    expect(await database.unfinished.count()).toBe(0);
    expect(await countOpenCorrections(9)).toBe(0);
  });

  it('what was compared with a text that is another by now is dropped', async () => {
    const row = await present();
    await serve('c', thursday + 2 * day);
    await compared([figure], row);
    expect(await correction()).toMatchObject({ state: 'due', toHash: hash('c'), changes: [] });
    expect((await issueOf('known')).corrected ?? null).toBeNull();
  });

  it('edited twice before it is seen, it is told from the text that was read', async () => {
    await compared([figure]);
    await serve('c', thursday + 2 * day);
    expect(await correction()).toMatchObject({
      ...{ fromHash: hash('a'), toHash: hash('c'), state: 'due', changedAt: thursday + 2 * day },
      changes: [figure],
    });
    expect(await former('a')).toBe(words.a);
    // What is known stands until it was compared anew.
    expect(await issueOf('known')).toMatchObject({ corrected: 'figure' });
  });

  it('gone back to what was read, there is nothing to compare, and the mark goes', async () => {
    await compared([figure]);
    await serve('a', thursday + 2 * day);
    expect(await correction()).toMatchObject({ fromHash: hash('a'), toHash: hash('a'), state: 'due' });
    expect(await former('a')).toBeUndefined();
    await compared([]);
    expect(await issueOf('known')).toMatchObject({ corrected: null });
    await serve('b', thursday + 3 * day);
    expect(await correction()).toMatchObject({ fromHash: hash('a'), toHash: hash('b'), state: 'due' });
    expect(await former('a')).toBe(words.a);
  });

  it('seen and taken back, once each', async () => {
    await compared([figure]);
    const id = await idOf();
    expect(await markCorrectionSeen(id, 7)).toBe(true);
    expect(await markCorrectionSeen(id, 8)).toBe(false);
    expect(await correction()).toMatchObject({ state: 'seen', seenAt: 7, changes: [figure] });
    expect(await issueOf('known')).toMatchObject({ corrected: null });
    expect((await listCorrections('seen', 9)).map(({ issueId }) => issueId)).toEqual([id]);
    expect(await countOpenCorrections(9)).toBe(0);

    expect(await markCorrectionSeen(id, null)).toBe(true);
    expect(await markCorrectionSeen(id, null)).toBe(false);
    expect(await correction()).toMatchObject({ state: 'open', seenAt: null });
    expect(await issueOf('known')).toMatchObject({ corrected: 'figure' });
  });

  it('of nothing that was found nothing can be seen', async () => {
    expect(await markCorrectionSeen(await idOf(), 7)).toBe(false);
    await compared([]);
    expect(await markCorrectionSeen(await idOf(), 7)).toBe(false);
    expect(await markCorrectionSeen('no such issue', 7)).toBe(false);
  });

  it('after it was seen, the next edit is told from the text that was seen', async () => {
    await compared([figure]);
    await markCorrectionSeen(await idOf(), thursday + day);
    await serve('a', thursday + 2 * day);
    expect(await correction()).toMatchObject({
      ...{ fromHash: hash('b'), toHash: hash('a'), state: 'due', changes: [], seenAt: null },
    });
    expect(await former('b')).toBe(words.b);
  });

  it('the text that was read is kept through more edits than are kept otherwise', async () => {
    for (let n = 0; n < 14; n += 1) await serve(`Take ${n} mg some other day.`, thursday + (n + 2) * day);
    const body = await findIssueBody(await idOf());
    expect(body?.revisions).toHaveLength(11);
    expect(await former('a')).toBe(words.a);
    expect(await former('b')).toBeUndefined();
    expect(await correction()).toMatchObject({ fromHash: hash('a') });
  });
});

it('lists what changed last first, and nothing of a newsletter that was removed', async () => {
  await subscribe({ id: 'other' });
  await serve('a', thursday, 'other');
  for (const id of ['home', 'other'])
    await recordReading((await issueOf('known', id)).id, { kind: 'marked' }, 5);
  await serve('b', thursday + 2 * day, 'other');
  await serve('b', thursday + day);
  for (const row of await listDueCorrections(9)) await saveCompared(row, [figure]);
  const newsletters = async () => (await listCorrections('open', 9)).map(({ newsletterId }) => newsletterId);
  expect(await newsletters()).toEqual(['other', 'home']);
  expect([await countOpenCorrections(9), await countOpenCorrections(1)]).toEqual([2, 1]);
  await updateSubscription('other', { removedAt: thursday });
  expect(await newsletters()).toEqual(['home']);
  expect(await countOpenCorrections(9)).toBe(1);
});
