import { finishViews } from '../../derived/finish-views.ts';
import { downloadFile } from '../../feed/request/download-file.ts';
import type { SaveGuideAnswer } from '../../messages.ts';
import { removeGuideProgress, writeGuideProgress } from '../../platform/guide-progress.ts';
import { withIdleLock, withLock } from '../../platform/locks.ts';
import { hasHost } from '../../platform/permissions.ts';
import { planAnotherTry } from '../../schedule/plan-another-try.ts';
import { explainStoreError } from '../../store/explain-store-error.ts';
import { findGuideFile, saveGuideFile } from '../../store/guide-files.ts';
import { findGuide, markGuideFailed, markGuideLost, markGuideSaving } from '../../store/guides.ts';
import type { GuideFailure, GuideRow } from '../../store/types.ts';
import { sha256 } from '../../text/sha256.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import { politeFetch } from '../check/polite-fetch.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { refreshGuideLink } from './refresh-guide-link.ts';

const maxBytes = 50 * 1024 * 1024;
const progressEveryMs = 200;

/**
 * Downloads a guide and keeps it. Runs in the worker, so that a closing popup does not end it; one download of a guide at
 * a time, a second request waits for the first and finds the work done.
 */
export async function saveGuide(guideId: string): Promise<SaveGuideAnswer> {
  return await withLock(`guide:${guideId}`, () => saveUnlessThere(guideId));
}

/** As `saveGuide`, but leaves alone a guide that is being saved already: nobody waits behind its download. */
export async function saveIdleGuide(guideId: string): Promise<void> {
  await withIdleLock(`guide:${guideId}`, () => saveUnlessThere(guideId));
}

async function saveUnlessThere(guideId: string): Promise<SaveGuideAnswer> {
  const guide = await findGuide(guideId);
  if (!guide) return { ok: false, error: { kind: 'expired' } };
  // The file, not the row: a database that lost some of its rows says saved of what is gone.
  const isThere = guide.state === 'saved' && (await findGuideFile(guideId)) !== undefined;
  // A newer edition waits for it.
  const isOfferedAnew = isThere && guide.tryAt !== null;
  if (isThere && !isOfferedAnew) return { ok: true };
  try {
    return await saveMissing(guide, isOfferedAnew);
  } catch (error) {
    return await noteFailure(guideId, explainStoreError(error), isOfferedAnew);
  }
}

async function saveMissing(guide: GuideRow, isThere: boolean): Promise<SaveGuideAnswer> {
  let shown: Promise<void> | undefined;
  if (!isThere) {
    if (guide.state === 'saved') await markGuideLost(guide.id);
    await markGuideSaving(guide.id);
    // No download waits for a storage that does not answer: the worker may be stopped before that is given up.
    shown = finishViews();
  }
  const failure = await fetchAndKeep(guide, isThere);
  await shown;
  if (failure) return await noteFailure(guide.id, failure, isThere);
  await removeGuideProgress(guide.id);
  await finishViews();
  return { ok: true };
}

async function noteFailure(
  guideId: string,
  failure: GuideFailure,
  isAnew: boolean,
): Promise<SaveGuideAnswer> {
  const now = Date.now();
  const tryAt = (failures: number) => planAnotherTry(failure, failures, now);
  await markGuideFailed(guideId, failure, now, tryAt, isAnew);
  await removeGuideProgress(guideId);
  await finishViews();
  return { ok: false, error: { kind: failure } };
}

/** Tries the link, and once more with a fresh one when it has expired. Undefined when the file is kept. */
async function fetchAndKeep(guide: GuideRow, isAnew: boolean): Promise<GuideFailure | undefined> {
  const failure = await tryLink(guide, isAnew);
  if (failure !== 'expired') return failure;
  const fresh = await refreshGuideLink(guide);
  return fresh ? await tryLink(fresh, isAnew) : 'expired';
}

async function tryLink(guide: GuideRow, isAnew: boolean): Promise<GuideFailure | undefined> {
  if (!(await hasHost(guide.url))) return 'no-permission';
  if ((await embargoOf(guide.url, Date.now())) !== null) return 'wait';
  const onProgress = progressWriter(guide.id);
  const download = await downloadFile(guide.url, {
    maxBytes,
    onProgress,
    fetch: politeFetch,
    isGranted: hasHost,
  });
  if (!download.ok) return download.error;
  const file = new Blob(download.value, { type: 'application/pdf' });
  const kind = await inspectPdf(file);
  if (kind !== 'whole') return kind;
  await saveGuideFile(guide.id, file, await sha256(await file.arrayBuffer()), Date.now(), isAnew);
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
