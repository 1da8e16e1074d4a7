import { useEffect } from 'preact/hooks';
import { readGuideText } from '../../commands/search/read-guide-text.ts';

/** Has the words of a guide that is open read, once its page has nothing else to do. */
export function useReadGuide(guideId: string, version: number): void {
  useEffect(() => {
    if (version === 0) return;
    const idle = requestIdleCallback(() => void readGuideText(guideId));
    return () => cancelIdleCallback(idle);
  }, [guideId, version]);
}
