import { readSession, writeSession } from './session.ts';

const key = 'answeredHosts';

/** The last two hosts that answered anything, the later first: enough to know whether another one did. */
type Answered = { host: string; at: number }[];

/** Notes that a host has answered, whatever it said. */
export async function noteAnswer(host: string, at: number): Promise<void> {
  const others = (await readAnswered()).filter((one) => one.host !== host);
  await writeSession(key, [{ host, at }, ...others].slice(0, 2));
}

/** When a host other than this one answered last, epoch ms; null when none has in this session. */
export async function otherAnsweredAt(host: string): Promise<number | null> {
  return (await readAnswered()).find((one) => one.host !== host)?.at ?? null;
}

async function readAnswered(): Promise<Answered> {
  const value = await readSession(key);
  return Array.isArray(value) ? (value as Answered) : [];
}
