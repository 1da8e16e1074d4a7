import { requestHost } from '../../platform/permissions.ts';
import type { GuideRow } from '../types.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Has the worker download and keep the guide; how it went is in the guide's row. Call it in the click itself: should the
 * guide's host not be granted, it is asked for before anything is awaited.
 */
export async function saveGuide(guide: Pick<GuideRow, 'id' | 'url'>): Promise<void> {
  await requestHost(guide.url);
  await askWorker({ type: 'save-guide', guideId: guide.id });
}
