import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGuideLink } from '../../../../utils/view/commands/open-guide-link.ts';

const create = vi.fn(async () => ({}));

beforeEach(() => {
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
});

it('opens an address of the web', async () => {
  await openGuideLink({ url: 'https://files.example/guide.pdf' });
  expect(create).toHaveBeenCalledWith({ url: 'https://files.example/guide.pdf' });
});

it('opens nothing else', async () => {
  await openGuideLink({ url: 'file:///guide.pdf' });
  expect(create).not.toHaveBeenCalled();
});
