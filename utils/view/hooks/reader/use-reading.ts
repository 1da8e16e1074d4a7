import { type Reading, readReading } from '../../queries/read-reading.ts';
import type { Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useFound } from './use-found.ts';

/** An issue as it is stored, without a connection; undefined when there is none of this id. */
export function useReading(issueId: string): Loaded<Reading | undefined> {
  return useFound(useLiveQuery(() => readReading(issueId), [issueId]));
}
