import type { GuideFailure, GuideRow } from './types.ts';

/** Another try of these brings the same. */
const inVain: ReadonlySet<GuideFailure | null> = new Set(['expired', 'moved', 'too-large', 'not-a-pdf']);

/** Whether to save it may bring its file. Apart from what asks the database: the popup asks this with what it shows. */
export const isSavable = ({ state, failure }: GuideRow) =>
  state === 'offered' || (state === 'failed' && !inVain.has(failure));
