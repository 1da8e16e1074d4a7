import { findBackfill, updateBackfill } from '../../store/backfills.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';

/** Stops fetching older issues; what was fetched stays, and it can be gone on with. */
export async function stopBackfill(newsletterId: string): Promise<{ ok: boolean }> {
  const row = await findBackfill(newsletterId);
  if (row?.state !== 'running') return { ok: false };
  await updateBackfill(newsletterId, { state: 'stopped' });
  await ensureAlarm();
  return { ok: true };
}
