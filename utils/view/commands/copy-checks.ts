import { readLog } from '../../platform/log.ts';
import { listChecksAsText } from '../sentences/list-checks-as-text.ts';
import { listLogAsText } from '../sentences/list-log-as-text.ts';
import type { CheckRecord } from '../types.ts';
import { copyText } from './copy-text.ts';

/**
 * Puts the checks on the clipboard, and below them what went wrong in the worker, for a letter to whoever helps. Call it in a
 * click.
 *
 * @returns false when the browser does not allow it
 */
export async function copyChecks(checks: readonly CheckRecord[]): Promise<boolean> {
  const parts = [listChecksAsText(checks), listLogAsText(await readLog())];
  return await copyText(parts.filter(Boolean).join('\n\n'));
}
