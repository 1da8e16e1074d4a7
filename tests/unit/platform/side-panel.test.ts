import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findOwnWindow, hasSidePanel, openSidePanel } from '../../../utils/platform/side-panel.ts';

const panel = vi.fn<(options: { windowId: number }) => Promise<void>>();
const sidebar = vi.fn<() => Promise<void>>();
const has = (surfaces: object) =>
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined, ...surfaces });

beforeEach(() => vi.resetAllMocks());

describe('the side panel', () => {
  it('opens in the window it is asked for', async () => {
    has({ sidePanel: { open: panel } });
    expect(hasSidePanel()).toBe(true);
    // Asked at once: after an await browsers refuse.
    const opening = openSidePanel(7);
    expect(panel.mock.calls).toEqual([[{ windowId: 7 }]]);
    expect(await opening).toBe(true);
  });

  it('is a sidebar where the browser has that', async () => {
    has({ sidebarAction: { open: sidebar } });
    expect(hasSidePanel()).toBe(true);
    expect(await openSidePanel(7)).toBe(true);
    expect(sidebar).toHaveBeenCalledOnce();
  });

  it('is not there where the browser has neither, or one that it opens for nobody', async () => {
    has({});
    expect([hasSidePanel(), await openSidePanel(7)]).toEqual([false, false]);
    has({ sidebarAction: {} });
    expect(hasSidePanel()).toBe(false);
  });

  it('says so where it did not open', async () => {
    panel.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    has({ sidePanel: { open: panel } });
    expect(await openSidePanel(7)).toBe(false);
  });
});

it('findOwnWindow gives null where the browser does not tell', async () => {
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 3 }) });
  expect(await findOwnWindow()).toBe(3);
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.reject(new Error('No window')) });
  expect(await findOwnWindow()).toBeNull();
});
