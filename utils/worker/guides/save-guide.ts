import { refreshViews } from '../../derived/refresh-views.ts';
import { downloadFile } from '../../feed/request/download-file.ts';
import type { SaveGuideAnswer } from '../../messages.ts';
import { hasHost } from '../../platform/permissions.ts';
import { removeGuideProgress, writeGuideProgress } from '../../platform/session.ts';
import { saveGuideFile } from '../../store/guide-files.ts';
import { findGuide, markGuideFailed, markGuideSaving } from '../../store/guides.ts';
import type { GuideFailure, GuideRow } from '../../store/types.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import { politeFetch } from '../check/polite-fetch.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { refreshGuideLink } from './refresh-guide-link.ts';
import { sha256 } from './sha256.ts';

const maxBytes = 50 * 1024 * 1024;
const progressEveryMs = 200;

/**
 * Downloads a guide and keeps it. Runs in the worker, so that a closing popup does not end it; one download of a guide at
 * a time, a second request waits for the first and finds the work done.
 */
export async function saveGuide(guideId: string): Promise<SaveGuideAnswer> {
  return await navigator.locks.request(`guide:${guideId}`, async () => {
    const guide = await findGuide(guideId);
    if (!guide) return { ok: false, error: { kind: 'expired' } };
    if (guide.state === 'saved') return { ok: true };
    await markGuideSaving(guideId);
    await refreshViews();
    const failure = await fetchAndKeep(guide);
    if (failure) await markGuideFailed(guideId, failure, Date.now());
    await removeGuideProgress(guideId);
    await refreshViews();
    return failure ? { ok: false, error: { kind: failure } } : { ok: true };
  });
}

/** Tries the link, and once more with a fresh one when it has expired. Undefined when the file is kept. */
async function fetchAndKeep(guide: GuideRow): Promise<GuideFailure | undefined> {
  const failure = await tryLink(guide);
  if (failure !== 'expired') return failure;
  const fresh = await refreshGuideLink(guide);
  return fresh ? await tryLink(fresh) : 'expired';
}

async function tryLink(guide: GuideRow): Promise<GuideFailure | undefined> {
  if (!(await hasHost(guide.url))) return 'no-permission';
  if ((await embargoOf(guide.url, Date.now())) !== null) return 'wait';
  const onProgress = progressWriter(guide.id);
  const download = await downloadFile(guide.url, { maxBytes, onProgress, fetch: politeFetch });
  if (!download.ok) return download.error;
  const file = new Blob(download.value, { type: 'application/pdf' });
  const kind = await inspectPdf(file);
  if (kind !== 'whole') return kind;
  try {
    await saveGuideFile(guide.id, file, await sha256(await file.arrayBuffer()), Date.now());
  } catch (error) {
    if (error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)) return 'no-space';
    throw error;
  }
  return undefined;
}

/** Writes progress now and then, and always before Chrome would take the worker for idle. */
function progressWriter(guideId: string) {
  let writtenAt = 0;
  return async (received: number, total: number | null) => {
    const now = Date.now();
    if (now - writtenAt < progressEveryMs) return;
    writtenAt = now;
    await writeGuideProgress(guideId, { received, total });
  };
}
