import { join } from 'node:path';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { readTable } from '../tests/e2e/read-table.ts';
import type { PopupSnapshot } from '../utils/reading/types.ts';
import type { GuideRow } from '../utils/store/types.ts';
import { root } from './run-tool.ts';
import { saveScreenshots } from './save-screenshots.ts';

/**
 * Shows what the extension makes of the newsletter: waits for the badge, publishes an issue and waits for the alarm to
 * find it, opens the real popup.
 *
 * @param publish publishes a further issue; absent when there is none to publish
 * @param keepOpen leave the popup open for a person, instead of saving screenshots to artifacts/
 * @param step told what is being done
 */
export async function showCompanion(
  companion: CompanionBrowser,
  {
    publish,
    keepOpen,
    step,
  }: { publish: (() => void) | undefined; keepOpen: boolean; step: (what: string) => void },
): Promise<void> {
  step('Waiting for the first check to end with a badge');
  const first = await until(() => companion.badge(), 'a badge after the first check', 60_000);
  if (publish) {
    publish();
    await companion.makeCheckDue();
    step(`The badge says ${first}. A new issue is published; waiting for the alarm to find it`);
    await until(async () => (await companion.badge()) !== first, 'the badge to change', 60_000);
    step('Waiting for the guides to be saved');
    await until(async () => (await readTable(companion, 'guides')).every(isSettled), 'the guides', 60_000);
  }

  step('Opening the popup');
  const badge = await companion.badge();
  const title = (await companion.inExtension(readSnapshot)).newest?.title ?? '';
  const popup = await companion.openPopup();
  const readPopup = () => popup.evaluate(() => document.body.innerText);
  await until(async () => (await readPopup()).includes(title), `the popup to show "${title}"`);
  console.log(`\n${await readPopup()}\n\nBadge: ${badge}`);
  if (keepOpen) return;

  const folder = join(root, 'artifacts');
  const files = await saveScreenshots(folder, { popup });
  const library = await companion.openPage('library.html');
  await until(() => library.evaluate((text) => document.body.innerText.includes(text), title), 'the library');
  files.push(...(await saveScreenshots(folder, { library })));
  const [guide] = await readTable(companion, 'guides');
  if (guide) {
    const page = await companion.openPage(`guide.html#${encodeURIComponent(guide.id)}`);
    await until(
      () => page.evaluate((text) => document.body.innerText.includes(text), guide.title),
      'the guide',
    );
    files.push(...(await saveScreenshots(folder, { guide: page })));
  }
  console.log(files.map((file) => `Saved ${file}`).join('\n'));
}

const isSettled = (guide: GuideRow) => guide.state === 'saved' || guide.state === 'failed';

/** Runs inside the extension. */
async function readSnapshot(): Promise<PopupSnapshot> {
  const { popupSnapshot } = await chrome.storage.local.get('popupSnapshot');
  return popupSnapshot as PopupSnapshot;
}
