import { findPublishedSpan } from '../../../store/found-rows.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** The years in which issues were published, the newest first. */
export function usePublishedYears(): number[] {
  const span = useLiveQuery(findPublishedSpan, []);
  if (span.state !== 'ready' || !span.value) return [];
  const [first, last] = [span.value.from, span.value.to].map((at) => new Date(at).getFullYear());
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.min(100, last - first + 1) }, (_, at) => last - at);
}
