import { expect, it, vi } from 'vitest';
import { tellVisits } from '../../../utils/page/tell-visits.ts';
import { soon } from '../../soon.ts';

it('tells that a page is shown, anew where its address changes or somebody goes back, and never throws', async () => {
  const sendMessage = vi.fn().mockRejectedValueOnce(new Error('Extension context invalidated.'));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const address = location.href;
  tellVisits();
  expect(sendMessage.mock.calls).toEqual([[{ type: 'visit' }]]);
  history.pushState(null, '', '?another');
  await soon(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(sendMessage).toHaveBeenCalledTimes(2);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(sendMessage).toHaveBeenCalledTimes(3);
  history.replaceState(null, '', address);
  vi.stubGlobal('chrome', { runtime: {} });
  expect(() => tellVisits()).not.toThrow();
});
