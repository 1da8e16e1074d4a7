import { withLock } from '../../../platform/locks.ts';
import { findGuideFile } from '../../../store/guide-files.ts';
import { findGuideText, saveGuideText } from '../../../store/guide-texts.ts';
import { findGuide } from '../../../store/guides.ts';
import { askWorker } from '../ask-worker.ts';

/**
 * Reads the words of a saved guide, once for each file that was saved under its id, and has them indexed. Takes the lock
 * `guide-text`: one guide at a time, whatever pages are open.
 *
 * @returns whether what became of it is kept: not where the file is gone, or the database did not take its words
 */
export async function readGuideText(guideId: string): Promise<boolean> {
  try {
    return await withLock('guide-text', () => readOnce(guideId));
  } catch {
    return false;
  }
}

async function readOnce(guideId: string): Promise<boolean> {
  const [guide, present] = await Promise.all([findGuide(guideId), findGuideText(guideId)]);
  if (guide?.state !== 'saved') return false;
  if (present?.version === guide.version) return true;
  const file = await findGuideFile(guideId);
  if (!file) return false;
  const { readPdfText } = await import('./read-pdf-text.ts');
  const text = await readPdfText(file);
  await saveGuideText({ guideId, version: guide.version, ...text, readAt: Date.now() });
  void askWorker({ type: 'index-words' });
  return true;
}
