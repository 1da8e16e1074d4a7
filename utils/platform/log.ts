import { withLock } from './locks.ts';
import { readSession, writeSession } from './session.ts';

/** One thing that happened in the worker. */
export interface LogLine {
  /** Epoch ms. */
  at: number;
  job: string;
  /** Null where it is about no single newsletter. */
  newsletterId: string | null;
  what: string;
  /** Name and message of what was thrown; null where nothing was. */
  error: string | null;
}

const key = 'log';
const keptLines = 200;
const longestText = 200;

/** Adds lines to the log: the last 200 survive the worker. A log that cannot be written stops nothing. */
export async function addToLog(lines: readonly LogLine[]): Promise<void> {
  if (lines.length === 0) return;
  await withLock('log', async () => {
    const kept = [...(await readLog()), ...lines.map(shortened)].slice(-keptLines);
    await writeSession(key, kept);
  });
}

/** Oldest first. */
export async function readLog(): Promise<LogLine[]> {
  const value = await readSession(key);
  return Array.isArray(value) ? value : [];
}

const shortened = (line: LogLine): LogLine => ({
  ...line,
  what: line.what.slice(0, longestText),
  error: line.error?.slice(0, longestText) ?? null,
});
