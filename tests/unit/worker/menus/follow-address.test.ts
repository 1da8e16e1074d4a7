import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAddress } from '../../../../utils/worker/menus/follow-address.ts';

const request = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const create = vi.fn<(options: { url: string }) => Promise<object>>();

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Companion', version: '1' });
  Object.assign(fakeBrowser.permissions, { request });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [] });
  Object.assign(fakeBrowser.tabs, { create });
});

const opened = () => create.mock.calls.map(([{ url }]) => url.replace(/^.*\/(?=options)/, ''));

it('asks for the website before anything is awaited, and nothing else happens before the answer', () => {
  request.mockReturnValue(new Promise(() => {}));
  void followAddress('https://lamps.example/about');
  expect(request.mock.calls[0]?.[0].origins).toContain('https://lamps.example/*');
  expect(create).not.toHaveBeenCalled();
});

it('shows in the options what is there, and no name or password of the address', async () => {
  request.mockResolvedValue(true);
  await followAddress('https://me:pw@lamps.example/a?b=c&d#e');
  expect(opened()).toEqual(['options.html?follow=https%3A%2F%2Flamps.example%2Fa%3Fb%3Dc%26d%23e']);
});

it('leaves whoever refuses alone', async () => {
  request.mockResolvedValue(false);
  await followAddress('https://lamps.example/');
  expect(opened()).toEqual([]);
});

it('has the options ask where the browser does not do it now', async () => {
  request.mockRejectedValue(new Error('This function must be called during a user gesture'));
  await followAddress('https://lamps.example/');
  expect(opened()).toEqual(['options.html?follow=https%3A%2F%2Flamps.example%2F']);
});

it.each([undefined, 'mailto:a@lamps.example', 'about:config'])('does nothing for %s', async (url) => {
  await followAddress(url);
  expect([request.mock.calls.length, opened()]).toEqual([0, []]);
});
