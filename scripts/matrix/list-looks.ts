import type { BrowserName } from '../browsers.ts';
import type { Look } from './types.ts';

const widths = [360, 480, 1280];
const modes: readonly Look['mode'][] = ['light', 'dark', 'forced colours', 'large text'];

/** Each width in each mode. Forced colours can be imitated in Chromium alone. */
export function listLooks(kind: BrowserName): Look[] {
  const possible = modes.filter((mode) => kind === 'chromium' || mode !== 'forced colours');
  return widths.flatMap((width) => possible.map((mode) => ({ width, mode })));
}
