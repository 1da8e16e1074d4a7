import '../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { compareCorrections } from '../../../utils/derived/compare-corrections.ts';
import { readPopupSnapshot } from '../../../utils/derived/popup-snapshot.ts';
import { findCorrection } from '../../../utils/store/corrections.ts';
import { database } from '../../../utils/store/database.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from '../store/fixtures.ts';

const read =
  'Take 10 mg of prednisolone once a day. Then look at the skin again, and write down what you see.';

async function serve(text: string, now: number): Promise<void> {
  await check([entry('known', thursday, { text })], { now });
}
const correction = async () => await findCorrection((await issueOf('known')).id);

beforeEach(async () => {
  await startAfresh();
  await serve(read, thursday);
  await recordReading((await issueOf('known')).id, { kind: 'marked' }, thursday + 5);
});

it('tells a figure that was corrected, with the old words; list and popup say so', async () => {
  await serve(read.replace('10 mg', '5 mg'), thursday + day);
  await compareCorrections();
  expect(await correction()).toMatchObject({
    state: 'open',
    changes: [{ kind: 'figure', before: '10 mg', after: '5 mg' }],
  });
  expect((await issueOf('known')).corrected).toBe('figure');
  expect((await readPopupSnapshot())?.recent).toMatchObject([{ corrected: 'figure', unread: false }]);
});

it('tells nothing of typing errors and typography', async () => {
  await serve(read.replace('10 mg', '10\u00a0mg'), thursday + day);
  await serve(read.replace('prednisolone', 'prednisolone,').replace('again', 'agian'), thursday + 2 * day);
  await compareCorrections();
  expect(await correction()).toMatchObject({ state: 'silent', changes: [] });
});

it('tells nothing of a text that went and came back, nor of one whose former text is lost', async () => {
  await serve(read.replace('10 mg', '5 mg'), thursday + day);
  await serve(read, thursday + 2 * day);
  await compareCorrections();
  expect(await correction()).toMatchObject({ state: 'silent' });
  await serve(read.replace('10 mg', '5 mg'), thursday + 3 * day);
  await database.issueBodies.toCollection().modify({ revisions: [] });
  await compareCorrections();
  expect(await correction()).toMatchObject({ state: 'silent' });
});

it('tells, of two edits that nobody has seen, what they come to', async () => {
  await serve(read.replace('10 mg', '5 mg'), thursday + day);
  await compareCorrections();
  await serve(read.replace('10 mg', '2.5 mg'), thursday + 2 * day);
  await compareCorrections();
  expect(await correction()).toMatchObject({
    changes: [{ kind: 'figure', before: '10 mg', after: '2.5 mg' }],
    changedAt: thursday + 2 * day,
  });
});

it('tells a correction of the title alone, which comes ahead of others of its kind', async () => {
  const title = (words: string, text: string, now: number) =>
    check([entry('titled', thursday, { text, title: words })], { now });
  await title('Take 10 mg for itch', read, thursday);
  const id = (await issueOf('Take 10 mg for itch')).id;
  await recordReading(id, { kind: 'marked' }, thursday + 5);
  await title('Update: take 5 mg for itch', read, thursday + day);
  await compareCorrections();
  expect(await findCorrection(id)).toMatchObject({
    state: 'open',
    changes: [{ kind: 'figure', before: '10 mg', after: '5 mg', ofTitle: true }],
  });
  await title('Take 5 mg for itch', read.replace('10 mg', '2 mg'), thursday + 2 * day);
  await compareCorrections();
  const told = (await findCorrection(id))?.changes.map(({ after, ofTitle = false }) => [after, ofTitle]);
  expect(told).toEqual([
    ['5 mg', true],
    ['2 mg', false],
  ]);
});

it('is silent on a title that says it came out anew, and on one whose words the text tells too', async () => {
  const serveTitled = (title: string, text: string, now: number) =>
    check([entry('titled', thursday, { text, title })], { now });
  await serveTitled('Ten for itch', read, thursday);
  const id = (await issueOf('Ten for itch')).id;
  await recordReading(id, { kind: 'marked' }, thursday + 5);
  await serveTitled('Corrected: ten for Itch', read, thursday + day);
  await compareCorrections();
  expect(await findCorrection(id)).toMatchObject({ state: 'silent' });
  await serveTitled('Ten not for itch', read.replace('write', 'not write'), thursday + 2 * day);
  await compareCorrections();
  expect((await findCorrection(id))?.changes).toMatchObject([{ kind: 'negation', after: 'not' }]);
  expect((await findCorrection(id))?.changes[0]).not.toHaveProperty('ofTitle');
});
