import type { SwitchSyncAnswer } from '../../../backup/exchange/types.ts';
import type { Refusal } from '../../../messages.ts';
import { describeRefusal } from '../describe-refusal.ts';
import { say } from '../say.ts';

type Kind = Extract<SwitchSyncAnswer, { ok: false }>['error']['kind'] | Refusal['error']['kind'] | 'newer';

/** Why what was asked of the exchange was not done, and what to do, in a sentence. */
export function describeSyncRefusal(kind: Kind): string {
  switch (kind) {
    case 'shut':
      return say('machines.shut');
    case 'newer':
      return say('machines.newer');
    case 'not-kept':
      return say('machines.notKept');
    case 'not-removed':
      return say('machines.notRemoved');
    case 'nothing':
      return say('machines.nothingToUndo');
    default:
      return describeRefusal(kind);
  }
}
