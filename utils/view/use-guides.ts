import { listAllGuides } from '../store/guides.ts';
import type { GuideRow, Loaded } from './types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All guides, of the newest issue first. */
export function useGuides(): Loaded<GuideRow[]> {
  return useLiveQuery(() => listAllGuides(), []);
}
