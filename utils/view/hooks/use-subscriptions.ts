import { useEffect } from 'preact/hooks';
import { listSubscriptions } from '../../store/newsletters.ts';
import { resumeDropped } from '../commands/resume-dropped.ts';
import type { Loaded, Subscription } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All newsletters subscribed to, the home one first; without where their checking stands, which changes with each check. */
export function useSubscriptions(): Loaded<Subscription[]> {
  const loaded = useLiveQuery(() => listSubscriptions(), []);
  const isNone = loaded.state === 'ready' && loaded.value.length === 0;
  useEffect(() => {
    if (isNone) void resumeDropped();
  }, [isNone]);
  return loaded;
}
