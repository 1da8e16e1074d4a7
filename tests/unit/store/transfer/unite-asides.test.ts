import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import type { Names } from '../../../../utils/store/transfer/types.ts';
import { uniteCorrections, unitePlaces } from '../../../../utils/store/transfer/unite-asides.ts';
import type { CorrectionRow, IssueRow } from '../../../../utils/store/types.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../../../browser/store/fixtures.ts';

const none = (): Names => ({ issues: new Map(), newsletters: {} });
const here = { wanted: new Set(['home']), knownKeys: new Set<string>() };
let issue: IssueRow;

beforeEach(async () => {
  await startAfresh();
  await check([entry('rosacea', thursday)]);
  issue = await issueOf('rosacea');
});

const placeOf = (identity: string, position: number) => ({
  ...{ newsletterId: 'home', identity, position, textHash: 'h', changedAt: 1 },
});

it('keeps the place that is known here, and adds one where there was none', async () => {
  await database.places.put(placeOf('a', 1));
  const names = { issues: new Map([['home:elsewhere', 'home:b']]), newsletters: {} };
  const arrived = [placeOf('a', 9), placeOf('elsewhere', 2)];
  expect(await unitePlaces(arrived, names, 'on-trial')).toEqual({ added: 1, changed: 0, left: 1 });
  expect(await database.places.count()).toBe(1);
  expect(await unitePlaces(arrived, names, 'for-good')).toEqual({ added: 1, changed: 0, left: 1 });
  expect(await database.places.toArray()).toEqual([placeOf('a', 1), placeOf('b', 2)]);
});

const correctionOf = (change: Partial<CorrectionRow> = {}): CorrectionRow => ({
  ...{
    issueId: issue.id,
    newsletterId: 'home',
    identity: issue.identity,
    fromHash: 'f',
    toHash: issue.textHash,
  },
  state: 'open',
  changes: [
    {
      ...{ kind: 'figure', before: '5 mg', after: '50 mg' },
      ...{ beforeRange: { start: 0, end: 4 }, afterRange: { start: 0, end: 5 } },
    },
  ],
  ...{ changedAt: 3, seenAt: null },
  ...change,
});

it('tells a correction where the issue is in the version that it speaks of', async () => {
  const own = correctionOf();
  expect(await uniteCorrections([own], none(), here, 'on-trial')).toMatchObject({ added: 1 });
  expect(await issueOf('rosacea')).toEqual(issue);
  expect(await uniteCorrections([own], none(), here, 'for-good')).toMatchObject({ added: 1 });
  expect(await database.corrections.toArray()).toEqual([own]);
  expect(await issueOf('rosacea')).toMatchObject({ corrected: 'figure' });
  expect(await uniteCorrections([own], none(), here, 'for-good')).toMatchObject({ added: 0, left: 1 });
});

it.each([
  ['of another version', { toHash: 'other' }],
  ['of an issue that is not here', { issueId: 'home:gone', identity: 'gone' }],
])('leaves a correction %s', async (_name, change) => {
  expect(await uniteCorrections([correctionOf(change)], none(), here, 'for-good')).toMatchObject({
    ...{ added: 0, left: 1 },
  });
  expect(await database.corrections.count()).toBe(0);
});

it('repeats in the issue what is still to be told alone', async () => {
  const seen = correctionOf({ state: 'seen', seenAt: 4 });
  await uniteCorrections([seen], none(), here, 'for-good');
  expect((await issueOf('rosacea')).corrected ?? null).toBeNull();
});
