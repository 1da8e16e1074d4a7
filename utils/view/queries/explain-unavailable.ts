import { isPrivateWindow } from '../../platform/private-window.ts';
import type { Unavailable } from '../types.ts';

/** Why the database does not open here. */
export function explainUnavailable(): Unavailable {
  return isPrivateWindow() ? 'private' : 'storage';
}
