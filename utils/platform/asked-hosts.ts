import { readSession, writeSession } from './session.ts';

const key = 'askedHosts';

/** When each host was asked last by a scheduled check (epoch ms), of those asked in `(since, now]`. */
export async function readAskedHosts(since: number, now: number): Promise<Map<string, number>> {
  const value = await readSession(key);
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(entries.filter(([, at]) => typeof at === 'number' && at > since && at <= now));
}

/** Keeps what is younger than `since` for the next start of the worker. */
export async function writeAskedHosts(asked: ReadonlyMap<string, number>, since: number): Promise<void> {
  await writeSession(key, Object.fromEntries([...asked].filter(([, at]) => at > since)));
}
