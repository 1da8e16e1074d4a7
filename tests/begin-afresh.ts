import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from './unit/view/speak.ts';

/** Before each file of the world that many share: real clocks, a browser that has nothing and speaks English. */
vi.useRealTimers();
vi.restoreAllMocks();
fakeBrowser.reset();
await speak('en');
