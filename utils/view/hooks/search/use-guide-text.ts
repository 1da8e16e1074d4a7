import { findGuideText } from '../../../store/guide-texts.ts';
import { describeGuideText } from '../../sentences/search/describe-guide-text.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** Why a guide cannot be found by its words; null where it can, and until that is known. */
export function useGuideTextNote(guideId: string): string | null {
  const row = useLiveQuery(() => findGuideText(guideId), [guideId]);
  return row.state === 'ready' ? describeGuideText(row.value) : null;
}
