import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import type { Answers } from '../../utils/messages.ts';

/** Adding hundreds may take a build some minutes, and a call into the browser may not. */
const patienceMs = 10 * 60_000;

/**
 * Subscribes to feeds as the options page does it: a file is read by the worker, and what is new in it subscribed to.
 *
 * @throws unless all were added
 */
export async function importFeeds(browser: CompanionBrowser, feeds: readonly string[]): Promise<void> {
  const outlines = feeds.map((url, place) => `<outline type="rss" text="Letter ${place}" xmlUrl="${url}"/>`);
  const text = `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`;
  const startedAt = Date.now();
  const read = await ask<Answers['read-opml']>(browser, { type: 'read-opml', text });
  const entries = read.ok ? read.entries.filter(({ state }) => state === 'new') : [];
  const newsletters = entries.map(({ name, address }) => ({
    ...{ name, address, source: { kind: 'feed', url: address } },
  }));
  const readAt = Date.now();
  const answer = await ask<Answers['subscribe']>(browser, { type: 'subscribe', newsletters });
  if (answer.added.length !== feeds.length)
    throw new Error(`${answer.added.length} of ${feeds.length} newsletters were added.`);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.log(`import: read in ${seconds(readAt - startedAt)} s, added in ${seconds(Date.now() - readAt)} s`);
}

/** The worker's answer to a message from a page. */
async function ask<T extends object>(browser: CompanionBrowser, message: object): Promise<T> {
  type Scope = typeof globalThis & { answer?: unknown };
  await browser.inExtension((sent) => {
    const scope = globalThis as Scope;
    scope.answer = undefined;
    void chrome.runtime.sendMessage(sent).then((answer: unknown) => {
      scope.answer = answer;
    });
  }, message);
  const answer = () => browser.inExtension(() => (globalThis as Scope).answer as T | undefined);
  return (await until(answer, 'the worker to answer', patienceMs)) as T;
}
