import '../english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeNewsletter } from '../../../../utils/view/commands/remove-newsletter.ts';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
beforeEach(() => {
  sendMessage.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

describe('removeNewsletter', () => {
  it('offers no undo of what was not done', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { kind: 'no-space' } });
    const { text, undo } = await removeNewsletter('one', 'One');
    expect(text).toMatch(/disk is full/);
    expect(undo).toBeNull();
  });

  it('takes it back, and tells when that comes too late or is not stored', async () => {
    sendMessage.mockResolvedValue({ ok: true });
    const { text, undo } = await removeNewsletter('one', 'One');
    expect(text).toContain('“One” was removed');
    expect(await undo?.()).toBeNull();
    expect(sendMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ newsletterId: 'one', change: { isRemoved: false } }),
    );
    sendMessage.mockResolvedValue({ ok: false });
    expect((await undo?.())?.text).toMatch(/no longer be taken back/);
    sendMessage.mockResolvedValue({ ok: false, error: { kind: 'no-space' } });
    expect((await undo?.())?.text).toMatch(/disk is full/);
  });
});
