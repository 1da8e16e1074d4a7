import { useEffect, useState } from 'preact/hooks';
import { newsletter } from '../../newsletter.ts';
import { isOnline } from '../../platform/is-online.ts';
import { findNewestIssue } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import { askWorker } from '../commands/ask-worker.ts';
import type { FeedError, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface FirstIssue {
  /** The newest issue of the newsletter of the profile; null before it has arrived. */
  issue: { id: string; title: string } | null;
  /** Why the last look for it failed; null where it did not. */
  error: FeedError | null;
}

/**
 * The first issue, as soon as it is here, and whether there is a network. Once one comes the worker is asked to look: it may
 * be asleep, and then hears of it only with its alarm.
 */
export function useFirstIssue(): { loaded: Loaded<FirstIssue>; isOffline: boolean } {
  const [isOffline, setOffline] = useState(!isOnline());
  const loaded = useLiveQuery(readFirstIssue, []);
  const isMissing = loaded.state === 'ready' && loaded.value.issue === null;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const waitMs = await lookNow();
      if (waitMs !== null) timer = setTimeout(look, waitMs);
    };
    const onChange = () => {
      setOffline(!isOnline());
      clearTimeout(timer);
      if (isOnline() && isMissing) void look();
    };
    addEventListener('online', onChange);
    addEventListener('offline', onChange);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', onChange);
      removeEventListener('offline', onChange);
    };
  }, [isMissing]);
  return { loaded, isOffline };
}

/** @returns how long to wait before asking once more, ms; null when the worker has looked */
async function lookNow(): Promise<number | null> {
  const answer = await askWorker({ type: 'check-now', newsletterId: newsletter.id });
  if (answer.ok || !('until' in answer.error)) return null;
  return Math.max(answer.error.until - Date.now(), 0) + 1_000;
}

async function readFirstIssue(): Promise<FirstIssue> {
  const [newest, subscription] = await Promise.all([
    findNewestIssue(newsletter.id, Date.now()),
    findNewsletter(newsletter.id),
  ]);
  const issue = newest ? { id: newest.id, title: newest.title } : null;
  return { issue, error: subscription?.lastCheck?.error ?? null };
}
