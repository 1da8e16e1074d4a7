import { useEffect, useState } from 'preact/hooks';
import { watchGuideProgress } from '../../platform/guide-progress.ts';
import type { GuideProgress } from '../types.ts';

/** How far the download of a guide has come; null while none is under way. */
export function useGuideProgress(guideId: string, isSaving: boolean): GuideProgress | null {
  const [progress, setProgress] = useState<GuideProgress | null>(null);
  useEffect(() => (isSaving ? watchGuideProgress(guideId, setProgress) : undefined), [guideId, isSaving]);
  return isSaving ? progress : null;
}
