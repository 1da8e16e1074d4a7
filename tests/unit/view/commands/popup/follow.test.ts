import '../../english.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followKey, readSession } from '../../../../../utils/platform/session.ts';
import { follow } from '../../../../../utils/view/commands/popup/follow.ts';
import { soon } from '../../../../soon.ts';

const request = vi.fn<() => Promise<boolean>>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const address = 'https://lamps.example/feed';
const offer = { name: 'Lamps', address, isPage: false };
const wanted = { name: 'Lamps', isNamed: false, address, source: { kind: 'feed', url: address } };

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Companion', version: '1' });
  Object.assign(fakeBrowser.permissions, { request });
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

describe('follow', () => {
  it('notes what is wanted and asks for its website before anything is awaited: the popup may end there', async () => {
    request.mockReturnValue(new Promise(() => {}));
    void follow(offer, () => undefined);
    expect(request).toHaveBeenCalledOnce();
    await soon(async () => expect(await readSession(followKey)).toEqual(wanted));
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('adds it once that is granted, or on a page lets the first check look', async () => {
    request.mockResolvedValue(true);
    sendMessage.mockResolvedValue({ added: ['Lamps'], addedIds: ['a'], present: [] });
    expect(await follow(offer, () => undefined)).toBeNull();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'subscribe', newsletters: [wanted] });
    await follow({ ...offer, isPage: true }, () => undefined);
    expect(sendMessage).toHaveBeenLastCalledWith({
      type: 'subscribe',
      newsletters: [{ ...wanted, source: null }],
    });
    expect(await readSession(followKey)).toBeFalsy();
  });

  it('says why nothing was added', async () => {
    request.mockResolvedValue(false);
    expect(await follow(offer, () => undefined)).toMatch(/did not allow/);
    expect(await readSession(followKey)).toBeFalsy();
    request.mockResolvedValue(true);
    sendMessage.mockResolvedValue({ ok: false, error: { kind: 'no-space' } });
    expect(await follow(offer, () => undefined)).toMatch(/disk is full/);
  });
});
