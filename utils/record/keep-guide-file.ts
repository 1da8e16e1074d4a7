import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { saveGuideFile } from '../store/guide-files.ts';

/**
 * Keeps the file of a guide that comes from elsewhere than the web; `removeGuide` takes it back.
 *
 * @param sha256 of the file
 */
export async function keepGuideFile(
  guideId: string,
  file: Blob,
  sha256: string,
  now = Date.now(),
): Promise<{ ok: true } | { ok: false; error: { kind: StoreFailure } }> {
  try {
    await saveGuideFile(guideId, file, sha256, now);
    await finishViews();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
