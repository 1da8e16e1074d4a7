import { changeRows } from '../../tests/e2e/driver/change-rows.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { type SampleNewsletter, startNewsletter } from '../../tests/newsletter/server.ts';
import { renderRss } from '../letters/render-rss.ts';
import { listOddItems, renderOddFeed } from './odd-letter.ts';
import type { Person } from './person.ts';

const rss = { 'content-type': 'application/rss+xml' };

/**
 * A life with several newsletters: one whose archive is being fetched, one paused and muted, one removed a moment ago, one removed
 * for good, and one that came back after its feed had dropped what was read.
 */
export async function liveWithMany(person: Person): Promise<void> {
  const { waitForCheck, askNow, inLibrary, issueTitled, askWorker } = person;
  const opened: SampleNewsletter[] = [];
  const open = async (options: Parameters<typeof startNewsletter>[0]) => {
    const letter = await startNewsletter(options);
    opened.push(letter);
    return letter;
  };

  async function subscribe(name: string, letter: SampleNewsletter): Promise<string> {
    const source = { kind: 'feed', url: letter.feedUrl };
    await askWorker({ type: 'subscribe', newsletters: [{ name, address: letter.origin, source }] });
    const row = await until(
      async () => (await person.newsletters()).find((one) => one.name === name && one.checks.length > 0),
      `${name} to be checked`,
    );
    return row.id;
  }
  const change = async (newsletterId: string, choices: object) =>
    await askWorker({ type: 'change-subscription', newsletterId, change: choices });

  /** Removed so long ago that nothing but what was read stays. */
  async function removeForGood(id: string): Promise<void> {
    await change(id, { isRemoved: true });
    const removedAt = Date.now() - 60 * 60_000;
    await person.browser.inExtension(changeRows, 'newsletters', id, { removedAt }, true);
    await until(async () => !(await person.newsletters()).some((one) => one.id === id), `${id} to be gone`);
  }

  const notes = await open({ name: 'Practice Notes', published: 5, feedLength: 3 });
  for (const { slug, title } of notes.issues) notes.edit(slug, { title: `Notes: ${title}` });
  const notesId = await subscribe('Practice Notes', notes);
  await askWorker({ type: 'start-backfill', newsletterId: notesId, site: notes.origin });
  const queued = async (count: number) => {
    const rows = await person.rows<{ queue: object[]; total: number }>('backfills');
    return rows[0]?.queue.length === count && rows[0].total === 2;
  };
  await until(() => queued(2), 'the list of older issues');
  await person.browser.inExtension(changeRows, 'backfills', null, { nextAt: Date.now() - 1_000 }, true);
  await until(() => queued(1), 'one older issue');

  const odd = await open({});
  const now = Date.now();
  const shared = 'Rosacea, Revisited';
  await inLibrary(shared, 'mark');
  const items = listOddItems(odd.origin, now, shared);
  odd.answer('/feed', { headers: rss, body: renderOddFeed(items, false, now) });
  const oddId = await subscribe('Odd Letter', odd);
  await inLibrary('The Latest, first', 'mark');
  await inLibrary('No date at all', 'mark');
  await inLibrary('Guid is a UUID', 'open');
  odd.answer('/feed', { headers: rss, body: renderOddFeed(items, true, now) });
  await waitForCheck(oddId);
  await issueTitled('The Latest, second');
  for (let check = 0; check < 55; check += 1) await askNow(oddId);
  await change(oddId, { isPaused: true, isMuted: true });

  const say = (title: string, slug: string) => ({
    ...{ title, at: now - 3_600_000, html: `<p>${title}.</p>` },
    ...{ guid: `guid-${slug}`, link: `http://127.0.0.1/p/${slug}` },
  });
  const gone = await open({});
  gone.answer('/feed', { headers: rss, body: renderRss('Gone', [say('Read and gone', 'gone-1')]) });
  const goneId = await subscribe('Gone Letter', gone);
  await inLibrary('Read and gone', 'open');
  await removeForGood(goneId);

  const back = await open({});
  const kept = say('Read and still there', 'back-2');
  const dropped = say('Read and dropped', 'back-1');
  back.answer('/feed', { headers: rss, body: renderRss('Back', [kept, dropped]) });
  const backId = await subscribe('Back Letter', back);
  await inLibrary(kept.title, 'mark');
  await inLibrary(dropped.title, 'open');
  await removeForGood(backId);
  back.answer('/feed', { headers: rss, body: renderRss('Back', [kept]) });
  await subscribe('Back Letter', back);

  const left = await open({ name: 'Left Letter', published: 2 });
  const leftId = await subscribe('Left Letter', left);
  await change(leftId, { isRemoved: true });
  await Promise.all(opened.map((letter) => letter.close()));
}
