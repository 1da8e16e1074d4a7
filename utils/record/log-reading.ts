import { type ActAnswer, recordAct } from './record-act.ts';

/** Adds active reading to an issue, in whole seconds. */
export async function logReading(issueId: string, seconds: number, now = Date.now()): Promise<ActAnswer> {
  return await recordAct(issueId, { kind: 'read', seconds }, now);
}
