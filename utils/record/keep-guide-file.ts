import { saveGuideFile } from '../store/guide-files.ts';
import { type StoreRefusal, storeAct } from './store-act.ts';

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
): Promise<{ ok: true } | StoreRefusal> {
  return await storeAct(async () => {
    await saveGuideFile(guideId, file, sha256, now);
    return { ok: true };
  });
}
