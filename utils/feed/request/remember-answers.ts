import type { FeedRequest, Fetched, Result } from '../types.ts';

/**
 * A request that asks for each address once: finding a source reads what the first look would ask for again. Lives for one
 * check only; requests with validators or past the caches are passed on.
 */
export function rememberAnswers(request: FeedRequest): FeedRequest {
  const answers = new Map<string, Promise<Result<Fetched>>>();
  return (url, how) => {
    const isPlain = !how?.reload && !how?.validators?.etag && !how?.validators?.lastModified;
    if (!isPlain) return request(url, how);
    const known = answers.get(url);
    if (known) return known;
    const asked = request(url, how);
    answers.set(url, asked);
    return asked;
  };
}
