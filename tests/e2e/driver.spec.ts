import { describe, expect, it } from 'vitest';
import { launchUnderTest } from './launch-under-test.ts';

/** What other specs rest on without noticing when it is gone. */
describe.each(['chromium', 'firefox'] as const)('the driver of %s', (kind) => {
  it('notes requests to anything but loopback, and keeps what is stored over a relaunch', async () => {
    const browser = await launchUnderTest(kind);
    try {
      expect(browser.requestsOutside()).toEqual([]);
      await browser.inExtension(() => fetch('https://example.com/').catch(() => undefined));
      expect(browser.requestsOutside()).toContain('example.com:443');

      await browser.inExtension(() => chrome.storage.local.set({ left: 'here' }));
      await browser.relaunch();
      const { left } = await browser.inExtension(() => chrome.storage.local.get('left'));
      expect(left).toBe('here');
    } finally {
      await browser.close();
    }
  });
});
