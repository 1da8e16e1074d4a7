import 'fake-indexeddb/auto';
import '../../english.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerSizeSetting, readSetting } from '../../../../../utils/platform/settings.ts';
import { findAnnotation } from '../../../../../utils/store/annotations.ts';
import { updateSubscription } from '../../../../../utils/store/newsletters.ts';
import { undoRestored } from '../../../../../utils/view/commands/backup/restore-file.ts';
import { subscribe } from '../../../../browser/store/fixtures.ts';
import { later, live, makeBackup, restoreFrom, second, startElsewhere } from '../../../backup/file/live.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const change = (isRemoved: boolean) => ({
  ...{ type: 'change-subscription', newsletterId: second, change: { isRemoved } },
});

async function restored() {
  const file = await makeBackup();
  await startElsewhere();
  const { from } = await restoreFrom(file);
  if (!from) throw new Error('It was for good.');
  return from;
}

beforeEach(async () => {
  await startElsewhere();
  sendMessage.mockReset();
  await live();
});

const answerWith = (...answers: unknown[]) => {
  for (const answer of answers) sendMessage.mockResolvedValueOnce(answer);
  Object.assign(fakeBrowser.runtime, { sendMessage });
};

it('takes back what came in, whatever became of a newsletter since', async () => {
  const from = await restored();
  answerWith({ ok: false });
  expect(await undoRestored(from)).toMatchObject({ ok: true });
  expect(sendMessage.mock.calls).toEqual([[change(true)]]);
  expect([await findAnnotation('note'), await readSetting(readerSizeSetting)]).toEqual([undefined, 2]);
});

it('has put back notes and settings where a newsletter could not be, and is done once more', async () => {
  const from = await restored();
  answerWith({ ok: false, error: { kind: 'no-space' } }, { ok: true });
  expect(await undoRestored(from)).toMatchObject({ ok: false, message: /disk is full/ });
  expect([await findAnnotation('note'), await readSetting(readerSizeSetting)]).toEqual([undefined, 2]);
  expect(await undoRestored(from)).toMatchObject({ ok: true });
});

const address = `https://${second}.example`;
const source = { kind: 'feed', url: `${address}/feed` };

it.each([
  ['while it can be restored', [{ ok: true }], [change(false)]],
  [
    'once it was deleted',
    [{ ok: false }, { added: ['Practice Notes'], addedIds: [second], present: [] }],
    [
      change(false),
      {
        type: 'subscribe',
        newsletters: [{ name: 'Practice Notes', isNamed: true, address, source }],
      },
    ],
  ],
])('brings a newsletter back that the backup removed, %s', async (_name, answers, asked) => {
  await updateSubscription(second, { removedAt: later - 1 }, {}, later - 1);
  const file = await makeBackup();
  await startElsewhere();
  await subscribe({ id: second, name: 'Practice Notes', isNamed: true });
  const { value, from } = await restoreFrom(file);
  expect(value.subscriptions).toMatchObject({ removed: 1 });
  answerWith(...answers);
  expect(from && (await undoRestored(from))).toMatchObject({ ok: true });
  expect(sendMessage.mock.calls).toEqual(asked.map((message) => [message]));
});
