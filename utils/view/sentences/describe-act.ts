import { describeRefusal } from './describe-refusal.ts';
import { say } from './say.ts';

/** Why something done with an issue was not stored, in a sentence. `unknown`: the issue is not there any more. */
export function describeAct(kind: 'no-space' | 'store' | 'unknown'): string {
  return kind === 'unknown' ? say('undo.unknown') : describeRefusal(kind);
}
