import type { Refusal } from '../../messages.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import { say } from './say.ts';

export type RefusalKind = Refusal['error']['kind'];

const kinds: ReadonlySet<string> = new Set<RefusalKind>(['no-answer', 'no-space', 'store']);

/** Why nothing was changed, and what to do, in a sentence. */
export function describeRefusal(kind: RefusalKind): string {
  if (kind === 'no-answer') return say('address.noAnswer');
  if (kind === 'no-space') return say('undo.noSpace');
  return isPrivateWindow() ? say('unavailable.inPrivate') : say('undo.notStored');
}

/** The sentence for an answer that is a refusal; null for any other. */
export function describeIfRefused(answer: object): string | null {
  const error = 'error' in answer ? answer.error : undefined;
  const kind = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : undefined;
  return isRefusalKind(kind) ? describeRefusal(kind) : null;
}

const isRefusalKind = (kind: unknown): kind is RefusalKind => typeof kind === 'string' && kinds.has(kind);
