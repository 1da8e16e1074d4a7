import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askWorker } from '../../../../utils/view/commands/ask-worker.ts';

it('askWorker gives what the worker answers, and a refusal when none does', async () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  Object.assign(fakeBrowser.runtime, { sendMessage });
  sendMessage.mockResolvedValue({ ok: true });
  expect(await askWorker({ type: 'finish-views' })).toEqual({ ok: true });
  sendMessage.mockResolvedValue(undefined);
  expect(await askWorker({ type: 'finish-views' })).toEqual({ ok: false, error: { kind: 'no-answer' } });
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  expect(await askWorker({ type: 'finish-views' })).toEqual({ ok: false, error: { kind: 'no-answer' } });
});
