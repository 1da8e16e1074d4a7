import { launchCompanion } from '../../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { putRows } from '../../tests/e2e/put-rows.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { seedLog } from '../../tests/e2e/seed-log.ts';
import { startNewsletter } from '../../tests/newsletter/server.ts';
import { askWorker } from '../hostile/ask-worker.ts';
import { notedRows } from './noted-rows.ts';
import type { Build, Known, WorldName } from './types.ts';

export interface World {
  browser: CompanionBrowser;
  known: Known;
  close(): Promise<void>;
}

/** A browser with the extension, a newsletter at `port`, and all there is to a state: everything was looked at once. */
export async function startWorld(
  name: WorldName,
  { kind, extensionDir, port, language }: Build,
): Promise<World> {
  const newsletter = await startNewsletter({ port });
  const others: { close(): Promise<void> }[] = [newsletter];
  if (name === 'trouble') for (const path of ['/', '/feed']) newsletter.answer(path, { status: 500 });
  const browser = await launchCompanion(kind, { extensionDir, ...(language && { language }) });
  const close = async () => {
    await browser.close();
    for (const one of others) await one.close();
  };
  try {
    await isChecked(browser, 1);
    if (name === 'several') {
      others.push(await addOther(browser));
      await browser.inExtension(seedLog, 40);
      await browser.inExtension(() => chrome.storage.local.set({ logScheme: 'nmc' }));
    }
    if (name === 'trouble') await browser.inExtension(noteLoss);
    const guides = name === 'trouble' ? [] : await savedGuides(browser);
    const issues = await readTable(browser, 'issues');
    const issueIds = issues.sort((a, b) => b.publishedAt - a.publishedAt).map(({ id }) => id);
    if (name === 'several') await note(browser, issueIds[0] ?? '');
    return { browser, known: { issueIds, guideId: guides[0]?.id ?? '' }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs inside the extension (see `inExtension`): some of what was lost came back, and the settings did not. */
async function noteLoss(): Promise<void> {
  const restoredNotice = { at: Date.now(), readings: 12, newsletters: 1, lost: 'settings' };
  await chrome.storage.local.set({ restoredNotice });
}

/** Something is noted in the newest issue, and it was corrected since. */
async function note(browser: CompanionBrowser, issueId: string): Promise<void> {
  const issue = (await readTable(browser, 'issues')).find(({ id }) => id === issueId);
  const body = (await readTable(browser, 'issueBodies')).find((one) => one.issueId === issueId);
  if (!issue || !body) throw new Error('There is no issue to be noted.');
  await browser.inExtension(putRows, notedRows(issue, body, Date.now()));
}

async function addOther(browser: CompanionBrowser) {
  const other = await startNewsletter({ name: 'Practice Notes', published: 5 });
  const source = { kind: 'feed' as const, url: other.feedUrl };
  const newsletters = [{ name: 'Practice Notes', address: other.origin, source }];
  await askWorker(browser, { type: 'subscribe', newsletters });
  await isChecked(browser, 2);
  return other;
}

const isChecked = async (browser: CompanionBrowser, count: number) =>
  await until(
    async () => (await readTable(browser, 'checks')).length >= count,
    'the newsletters to have been looked at',
    60_000,
  );

const savedGuides = async (browser: CompanionBrowser) =>
  await until(
    async () => {
      const guides = await readTable(browser, 'guides');
      const saved = guides.filter(({ state }) => state === 'saved');
      return saved.length > 0 && guides.every(({ state }) => state !== 'saving') && saved;
    },
    'a guide to be saved',
    60_000,
  );
