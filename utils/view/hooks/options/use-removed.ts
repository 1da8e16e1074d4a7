import { useEffect, useState } from 'preact/hooks';
import { keptRemovedMs, listRemovedNewsletters } from '../../../store/newsletters.ts';
import type { Subscription } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** A newsletter that was removed, and until when that can be taken back, epoch ms. */
export interface RemovedNewsletter extends Subscription {
  until: number;
}

/** Those removed that can still be taken back; one whose time is over goes by itself. */
export function useRemoved(): RemovedNewsletter[] {
  const loaded = useLiveQuery(() => listRemovedNewsletters(), []);
  const [now, setNow] = useState(Date.now());
  const rows = loaded.state === 'ready' ? loaded.value : [];
  const removed = rows.map((row) => ({ ...row, until: (row.removedAt ?? 0) + keptRemovedMs }));
  const next = Math.min(...removed.map(({ until }) => until).filter((until) => until > now));
  useEffect(() => {
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(next - Date.now(), 0) + 1);
    return () => clearTimeout(timer);
  }, [next]);
  return removed.filter(({ until }) => until > now);
}
