import { describe, expect, it } from 'vitest';
import { startNewsletter } from '../../newsletter/server.ts';
import { linksIn } from './links-in.ts';

describe('the options of the newsletter', () => {
  it('serve a feed file as it is', async () => {
    const other = await startNewsletter({ feedFile: import.meta.filename });
    const response = await fetch(other.feedUrl);
    expect(await response.text()).toContain("it('serve a feed file as it is'");
    const again = await fetch(other.feedUrl, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await (await fetch(other.origin)).text()).toContain(other.feedUrl);
    await other.close();
  });

  it('leave the feed unnamed, and choose how many issues are out', async () => {
    const other = await startNewsletter({ withFeedLink: false, published: 2 });
    expect(await (await fetch(other.origin)).text()).not.toContain('/feed');
    expect(other.issues).toHaveLength(2);
    await other.close();
  });

  it('let links live as long as told', async () => {
    let time = Date.UTC(2026, 0, 8, 12);
    const other = await startNewsletter({ now: () => time, linkLifeMs: 60_000 });
    const [link = ''] = linksIn(await (await fetch(other.feedUrl)).text());
    time += 59_000;
    expect((await fetch(link)).status).toBe(200);
    time += 1_000;
    expect((await fetch(link)).status).toBe(403);
    await other.close();
  });
});
