import '../english.ts';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSubscription } from '../../../../utils/view/commands/change-subscription.ts';

it('changeSubscription tells nothing when it is done, and why when it is not', async () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  Object.assign(fakeBrowser.runtime, { sendMessage });
  const answers = [
    [{ ok: true }, null],
    [{ ok: false }, /no longer in the list/],
    [{ ok: false, error: { kind: 'no-space' } }, /disk is full/],
    [{ ok: false, error: { kind: 'store' } }, /did not take it/],
    [undefined, /did not answer/],
  ] as const;
  for (const [answer, told] of answers) {
    sendMessage.mockResolvedValueOnce(answer);
    const sentence = await changeSubscription('one', { isPaused: true });
    if (told === null) expect(sentence).toBeNull();
    else expect(sentence).toMatch(told);
  }
  expect(sendMessage).toHaveBeenCalledWith({
    ...{ type: 'change-subscription', newsletterId: 'one', change: { isPaused: true } },
  });
});
