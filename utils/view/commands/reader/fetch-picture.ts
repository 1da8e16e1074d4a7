import { requestHost } from '../../../platform/permissions.ts';
import { describePictureFailure } from '../../sentences/reader/describe-picture-failure.ts';
import { askWorker } from '../ask-worker.ts';

/** A picture, or why there is none; `needs`: the address whose host has to be granted for it. */
export type FetchedPicture = { ok: true; file: Blob } | { ok: false; sentence: string; needs: string | null };

/** Has the worker fetch a picture: a page of the reader can ask the web for nothing. */
export async function fetchPicture(issueId: string, block: number, src: string): Promise<FetchedPicture> {
  const answer = await askWorker({ type: 'fetch-picture', issueId, block });
  if (answer.ok) {
    const bytes = Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0));
    return { ok: true, file: new Blob([bytes], { type: answer.type }) };
  }
  const { kind } = answer.error;
  const needs = kind === 'no-permission' ? src : null;
  return { ok: false, sentence: describePictureFailure(kind, URL.parse(src)?.host ?? ''), needs };
}

/** Asks the person for the host of a picture. In the click itself: browsers refuse it after an await. */
export async function grantPicture(src: string): Promise<boolean> {
  return await requestHost(src).catch(() => false);
}
