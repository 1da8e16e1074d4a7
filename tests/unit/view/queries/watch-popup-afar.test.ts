import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPopupAfar } from '../../../../utils/view/queries/watch-popup-afar.ts';
import { soon } from '../../../soon.ts';

const choice = { newsletterId: 'home', issueId: null, listed: 5 };
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const onModel = vi.fn();
const onNothing = vi.fn();
const popup = (name: string) => ({ popup: { newsletterName: name } });

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

const shown = () => onModel.mock.calls.map(([model]) => model?.newsletterName);

describe('watchPopupAfar', () => {
  it('asks the worker, and again whenever the snapshot is another, until it is ended', async () => {
    sendMessage.mockResolvedValueOnce(popup('One')).mockResolvedValueOnce(popup('Two'));
    const end = watchPopupAfar(choice, onModel, onNothing);
    expect(sendMessage).toHaveBeenCalledWith({ type: 'read-popup', choice });
    await soon(() => expect(shown()).toEqual(['One']));
    await fakeBrowser.storage.local.set({ popupSnapshot: { version: 5 } });
    await soon(() => expect(shown()).toEqual(['One', 'Two']));
    end();
    await fakeBrowser.storage.local.set({ popupSnapshot: { version: 6 } });
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(onNothing).not.toHaveBeenCalled();
  });

  it('keeps to the later answer, whichever comes first, and to none after its end', async () => {
    const first = Promise.withResolvers<unknown>();
    sendMessage.mockReturnValueOnce(first.promise).mockResolvedValueOnce(popup('Two'));
    const end = watchPopupAfar(choice, onModel, onNothing);
    await fakeBrowser.storage.local.set({ popupTabs: [] });
    await soon(() => expect(shown()).toEqual(['Two']));
    first.resolve(popup('One'));
    await first.promise;
    const late = Promise.withResolvers<unknown>();
    sendMessage.mockReturnValueOnce(late.promise);
    await fakeBrowser.storage.local.set({ popupTabs: [1] });
    end();
    late.resolve(popup('Late'));
    await late.promise;
    expect(shown()).toEqual(['Two']);
  });

  it.each([
    ['nobody answers', undefined],
    ['its database does not open either', { ok: false, error: { kind: 'store' } }],
  ])('says so where %s', async (_name, answer) => {
    sendMessage.mockResolvedValue(answer);
    watchPopupAfar(choice, onModel, onNothing);
    await soon(() => expect(onNothing).toHaveBeenCalledOnce());
    expect(onModel).not.toHaveBeenCalled();
  });
});
