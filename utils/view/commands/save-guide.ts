import { requestHost } from '../../platform/permissions.ts';
import { describeIfRefused } from '../sentences/describe-refusal.ts';
import type { GuideRow } from '../types.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Has the worker download and keep the guide. Call it in the click itself: should the guide's host not be granted, it is
 * asked for before anything is awaited.
 *
 * @returns what to tell where the guide's row may not say how it went; null where it does
 */
export async function saveGuide(guide: Pick<GuideRow, 'id' | 'url'>): Promise<string | null> {
  // Refused, or not to be asked for: the worker finds that it may not look there, and says so in the row.
  await requestHost(guide.url).catch(() => false);
  const answer = await askWorker({ type: 'save-guide', guideId: guide.id });
  return answer.ok ? null : describeIfRefused(answer);
}
