import { failed } from '../../../utils/feed/request/failed.ts';
import type { FeedRequest, Result } from '../../../utils/feed/types.ts';

/** A site in memory for tests: bodies or failures by path, 404 for the rest; remembers the paths asked for. */
export function site(pages: Record<string, string | Extract<Result<never>, { ok: false }>>) {
  const asked: string[] = [];
  let running = 0;
  const request: FeedRequest = async (url) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    running += 1;
    if (running > 1) throw new Error('requests in parallel');
    await Promise.resolve();
    running -= 1;
    const page = pages[pathname] ?? failed('not-found', { status: 404 });
    if (typeof page !== 'string') return page;
    const bytes = new TextEncoder().encode(page);
    return {
      ok: true,
      value: { status: 200, headers: new Headers(), bytes, finalUrl: url, notModified: false },
    };
  };
  return { request, asked };
}
