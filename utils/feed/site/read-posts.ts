import { textOfAnswer } from '../request/text-of-answer.ts';
import type { Entry, FeedError, FeedErrorKind, LookContext } from '../types.ts';
import { parsePost } from './parse-post.ts';

/** Errors of one post that another look would only meet again. */
const lasting = new Set<FeedErrorKind>([
  ...(['not-found', 'gone', 'refused', 'too-large', 'not-a-feed', 'credentials'] as const),
]);

/** Post pages, one request after another. */
export interface PostsRead {
  entries: Entry[];
  bytes: number;
  /** What ended the reading before the last post; null when all were asked for. */
  error: FeedError | null;
}

/** Reads posts in order and stops at the first error that may pass; posts that are gone are passed over. */
export async function readPosts(
  urls: readonly string[],
  { request, unconditional, now }: Pick<LookContext, 'request' | 'unconditional' | 'now'>,
): Promise<PostsRead> {
  const read: PostsRead = { entries: [], bytes: 0, error: null };
  for (const url of urls) {
    const asked = await request(url, { reload: unconditional });
    if (asked.ok) {
      read.bytes += asked.value.bytes?.byteLength ?? 0;
      const post = parsePost(textOfAnswer(asked.value), asked.value.finalUrl, now());
      if (post.ok) read.entries.push(post.value);
    } else if (!lasting.has(asked.error.kind)) {
      return { ...read, error: asked.error };
    }
  }
  return read;
}
