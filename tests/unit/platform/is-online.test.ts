import { afterEach, expect, it, vi } from 'vitest';
import { isOnline } from '../../../utils/platform/is-online.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [{ onLine: true }, true],
  [{ onLine: false }, false],
  [{}, true],
  [undefined, true],
])('isOnline believes only a "no": %j', (navigator, expected) => {
  vi.stubGlobal('navigator', navigator);
  expect(isOnline()).toBe(expected);
});
