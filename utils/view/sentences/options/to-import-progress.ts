import type { CheckStateRow } from '../../../store/types.ts';
import { describeError } from '../describe-error.ts';
import { say } from '../say.ts';

/** How far the first check of a newsletter just added has come. */
export type ImportProgress =
  /** `before`: how many more wait for their turn ahead of it. */
  | { state: 'waiting'; before: number }
  | { state: 'looking' | 'done' | 'cancelled' }
  /** It is subscribed to all the same. */
  | { state: 'failed'; sentence: string };

/** @param states in the order in which they were added; undefined for one that was taken back */
export function toImportProgress(states: readonly (CheckStateRow | undefined)[]): ImportProgress[] {
  let before = 0;
  return states.map((state): ImportProgress => {
    if (!state) return { state: 'cancelled' };
    const { lastCheck, nextCheckAt, nextCheckReason } = state;
    if (lastCheck?.error) return { state: 'failed', sentence: describeError(lastCheck.error, lastCheck.at) };
    if (lastCheck) return { state: 'done' };
    // A check moves the next one on before its first request; a host that asked to wait moves it for another reason.
    if (nextCheckAt > 0 && nextCheckReason.code === 'now') return { state: 'looking' };
    before += 1;
    return { state: 'waiting', before: before - 1 };
  });
}

/** It in words. */
export function describeImport(progress: ImportProgress | undefined): string {
  switch (progress?.state) {
    case 'waiting':
      return progress.before === 0 ? say('opml.nextUp') : say('opml.waiting', { count: progress.before });
    case 'looking':
      return say('common.looking');
    case 'done':
      return say('opml.done');
    case 'cancelled':
      return say('opml.cancelled');
    case 'failed':
      return say('opml.failed', { sentence: progress.sentence });
    case undefined:
      return '';
  }
}
