import { isPrivateWindow } from '../../platform/private-window.ts';
import type { OpenAnswer } from '../../record/open-issue.ts';
import { describeAct } from './describe-act.ts';
import { say } from './say.ts';

/**
 * What to tell of an issue that was to be opened, in a sentence; null when it was, and was marked as read.
 *
 * @param isOpen it was opened nevertheless
 */
export function describeOpening(answer: OpenAnswer, isOpen: boolean): string | null {
  if (answer.ok) return null;
  const { kind } = answer.error;
  if (kind === 'no-tab') return say('open.noTab');
  if (kind === 'no-address') return say('open.noAddress');
  if (!isOpen) return describeAct(kind);
  if (isPrivateWindow()) return say('open.inPrivate');
  if (kind === 'unknown') return say('open.unknown');
  return say(kind === 'no-space' ? 'open.noSpace' : 'open.notStored');
}
