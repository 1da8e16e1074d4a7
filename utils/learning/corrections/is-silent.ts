import type { CorrectionKind } from './types.ts';

/** Whether a change is none that a reader must hear of: the words say the same. */
export function isSilent(kind: CorrectionKind): boolean {
  return kind === 'wording' || kind === 'typography';
}
