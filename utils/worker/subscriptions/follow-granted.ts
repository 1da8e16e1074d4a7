import { parseRequest } from '../../messages.ts';
import { hasHost } from '../../platform/permissions.ts';
import { followKey, readSession, writeSession } from '../../platform/session.ts';
import { subscribe } from './subscribe.ts';

/**
 * Adds the newsletter that somebody wanted to follow when the browser was asked for its website: the popup may end with the
 * browser's question, and does in Firefox. Where it does not, it has added it itself, which changes nothing here.
 */
export async function followGranted(): Promise<void> {
  const wanted = parseRequest({ type: 'subscribe', newsletters: [await readSession(followKey)] });
  if (wanted?.type !== 'subscribe') return;
  const [newsletter] = wanted.newsletters;
  if (!newsletter || !(await hasHost(newsletter.address))) return;
  await writeSession(followKey, null);
  await subscribe([newsletter]);
}
