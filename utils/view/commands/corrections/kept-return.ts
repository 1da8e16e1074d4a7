import type { Leave } from '../../../learning/find-leave.ts';
import { readSession, writeSession } from '../../../platform/session.ts';

/** That somebody has come back: known until the browser closes. */
export interface Return extends Leave {
  /** It is offered by itself; not any more once the list was opened or the offer closed. */
  isOffered: boolean;
}

const key = 'return';

export async function readReturn(): Promise<Return | null> {
  const { from, until, isOffered } = ((await readSession(key)) ?? {}) as Partial<Record<string, unknown>>;
  return typeof from === 'number' && typeof until === 'number' && typeof isOffered === 'boolean'
    ? { from, until, isOffered }
    : null;
}

export async function keepReturn(back: Return): Promise<void> {
  await writeSession(key, back);
}
