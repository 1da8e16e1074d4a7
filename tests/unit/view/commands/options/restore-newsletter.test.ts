import '../../english.ts';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreNewsletter } from '../../../../../utils/view/commands/options/restore-newsletter.ts';

it('restoreNewsletter takes the removal back, and says where it is too late', async () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>().mockResolvedValue({ ok: true });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  expect(await restoreNewsletter('a')).toBeNull();
  const change = { isRemoved: false };
  expect(sendMessage).toHaveBeenCalledWith({ type: 'change-subscription', newsletterId: 'a', change });
  sendMessage.mockResolvedValue({ ok: false });
  expect(await restoreNewsletter('a')).toMatch(/can no longer be taken back/);
});
