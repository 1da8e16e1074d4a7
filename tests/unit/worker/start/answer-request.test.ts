import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPopupSnapshot } from '../../../../utils/derived/build-popup-snapshot.ts';
import { readLog } from '../../../../utils/platform/log.ts';
import { answerRequest } from '../../../../utils/worker/start/answer-request.ts';
import { beginSession } from '../../../../utils/worker/start/begin-session.ts';

const change = vi.hoisted(() => ({ changeSubscription: vi.fn<() => Promise<{ ok: boolean }>>() }));
vi.mock('../../../../utils/worker/subscriptions/change-subscription.ts', () => change);
vi.mock('../../../../utils/worker/start/begin-session.ts', () => ({ beginSession: vi.fn() }));
vi.mock('../../../../utils/derived/build-popup-snapshot.ts', async (original) => ({
  ...(await original<object>()),
  buildPopupSnapshot: vi.fn(),
}));

const locks = { request: async (_: string, act: () => Promise<unknown>) => await act() };
vi.stubGlobal('navigator', { locks });
afterEach(() => change.changeSubscription.mockReset());

const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
const request = { type: 'change-subscription', newsletterId: 'one', change: { isPaused: true } };

describe('answerRequest', () => {
  it('says why the database did not take a change, and writes it to the log', async () => {
    change.changeSubscription.mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    expect(await answerRequest(request, page)).toEqual({ ok: false, error: { kind: 'no-space' } });
    expect(await readLog()).toMatchObject([{ job: 'answer', what: 'change-subscription' }]);
    change.changeSubscription.mockRejectedValue(new DOMException('Gone', 'InvalidStateError'));
    expect(await answerRequest(request, page)).toEqual({ ok: false, error: { kind: 'store' } });
  });

  it('gives what was done, in a native promise', async () => {
    change.changeSubscription.mockResolvedValue({ ok: true });
    const answer = answerRequest(request, page);
    expect(Object.getPrototypeOf(answer)).toBe(Promise.prototype);
    expect(await answer).toEqual({ ok: true });
  });

  it('reads what the popup shows for a page that cannot, and says so where it cannot either', async () => {
    const choice = { newsletterId: 'home', issueId: null, listed: 5 };
    const popup = { newsletterName: 'Letters' } as never;
    vi.mocked(buildPopupSnapshot).mockResolvedValueOnce(popup);
    expect(await answerRequest({ type: 'read-popup', choice }, page)).toEqual({ popup });
    expect(buildPopupSnapshot).toHaveBeenCalledWith(choice);
    vi.mocked(buildPopupSnapshot).mockRejectedValueOnce(new DOMException('Gone', 'InvalidStateError'));
    expect(await answerRequest({ type: 'read-popup', choice }, page)).toEqual({
      ok: false,
      error: { kind: 'store' },
    });
  });

  it('answers of a database that was dropped once what there is a copy of is back', async () => {
    const order: string[] = [];
    vi.mocked(beginSession).mockImplementationOnce(async () => void order.push('began'));
    change.changeSubscription.mockImplementation(async () => {
      order.push('changed');
      return { ok: true };
    });
    await answerRequest(request, page);
    expect(order).toEqual(['began', 'changed']);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['another extension that names one of our pages', { ...page, id: 'other' }],
    ['a web page', { ...page, url: 'https://letters.example/' }],
    ['nobody', {}],
  ])('gives %s no answer', (_who, sender) => {
    change.changeSubscription.mockResolvedValue({ ok: true });
    expect(answerRequest(request, sender)).toBeUndefined();
    expect(change.changeSubscription).not.toHaveBeenCalled();
  });

  it('leaves alone what is no request', () => {
    expect(answerRequest({ type: 'change-subscription', newsletterId: 'one' }, page)).toBeUndefined();
    expect(answerRequest('check-now', page)).toBeUndefined();
  });
});
