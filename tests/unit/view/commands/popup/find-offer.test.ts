import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeOffer, findOffer } from '../../../../../utils/view/commands/popup/find-offer.ts';

const query = vi.fn<() => Promise<object[]>>();
const executeScript = vi.fn<() => Promise<object[]>>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const url = 'https://lamps.example/p/one';
const offer = { name: 'Lamps', address: 'https://lamps.example/feed', isPage: false };

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, { query });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  query.mockResolvedValue([{ id: 7, url }]);
  executeScript.mockResolvedValue([{ result: { url, head: '<title>One</title>' } }]);
  sendMessage.mockResolvedValue({ offer });
});

describe('findOffer', () => {
  it('reads the page in front once, and asks the worker what it offers', async () => {
    expect(await findOffer()).toEqual({ offer, host: 'lamps.example' });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, func: expect.anything() });
    expect(sendMessage.mock.calls).toEqual([[{ type: 'find-offer', url, head: '<title>One</title>' }]]);
  });

  it.each(['chrome://settings/', 'file:///notes.html', undefined])('reads nothing of %s', async (other) => {
    query.mockResolvedValue([{ id: 7, url: other }]);
    expect(await findOffer()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is silent where the browser does not let it read, and where nothing is offered', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await findOffer()).toBeNull();
    executeScript.mockResolvedValue([{ result: { url, head: '' } }]);
    sendMessage.mockResolvedValue({ offer: null });
    expect(await findOffer()).toBeNull();
  });

  it('is silent on the hosts where it was closed, the last 200 of them', async () => {
    await closeOffer('lamps.example');
    expect(await findOffer()).toBeNull();
    for (let host = 0; host < 200; host += 1) await closeOffer(`h${host}.example`);
    expect(await findOffer()).not.toBeNull();
  });

  it('hands no name and password of an address on', async () => {
    executeScript.mockResolvedValue([{ result: { url: 'https://me:hush@lamps.example/', head: '' } }]);
    await findOffer();
    expect(JSON.stringify(sendMessage.mock.calls)).not.toContain('hush');
  });
});
