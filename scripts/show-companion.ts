import { join } from 'node:path';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { showsSheet } from '../tests/e2e/page/shows-sheet.ts';
import type { PopupSnapshot } from '../utils/derived/types.ts';
import type { GuideRow } from '../utils/store/types.ts';
import { isWholePopup } from './is-whole-popup.ts';
import { openWholePopup } from './open-whole-popup.ts';
import { root } from './run-tool.ts';
import { saveScreenshot } from './save-screenshot.ts';

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
  step('Waiting for the first check to end');
  const { shown: found } = await until(
    async () => {
      const snapshot = await companion.inExtension(readSnapshot);
      return snapshot?.status?.last && snapshot;
    },
    'the first check to end',
    60_000,
  );
  const first = found ? await until(() => companion.badge(), 'a badge') : '';
  if (publish) {
    publish();
    await companion.makeCheckDue();
    step(`The badge says ${first}. A new issue is published; waiting for the alarm to find it`);
    await until(async () => (await companion.badge()) !== first, 'the badge to change', 60_000);
    step('Waiting for its guides to be saved');
    const settled = async () => (await companion.inExtension(readSnapshot))?.guides.every(isSettled);
    await until(settled, 'the guides of the new issue to be saved', 60_000);
  }

  step('Opening the popup');
  const badge = await companion.badge();
  const { shown, guides = [] } = (await companion.inExtension(readSnapshot)) ?? {};
  const title = shown?.title ?? '';
  if (keepOpen) await companion.openPage('library.html');
  const popup = await companion.openPopup();
  await until(() => popup.evaluate(isWholePopup, title), `the popup to show "${title}"`);
  console.log(`\n${await popup.evaluate(() => document.body.innerText)}\n\nBadge: ${badge}`);
  if (keepOpen) return;

  const folder = join(root, 'artifacts');
  const files = [await saveScreenshot(folder, 'popup', popup)];
  const whole = await openWholePopup(companion, title);
  files.push(await saveScreenshot(folder, 'popup-whole', whole));
  const library = await companion.openPage('library.html');
  await until(() => library.evaluate((text) => document.body.innerText.includes(text), title), 'the library');
  files.push(await saveScreenshot(folder, 'library', library));
  const [guide] = guides;
  if (guide) {
    const page = await companion.openPage(`guide.html#${encodeURIComponent(guide.id)}`);
    const shown = (text: string) => document.body.innerText.includes(text);
    await until(() => page.evaluate(shown, guide.title), 'the guide');
    if (guide.state === 'saved')
      await until(() => showsSheet(companion, page), "the PDF's page to be visible");
    files.push(await saveScreenshot(folder, 'guide', page));
  }
  console.log(files.map((file) => `Saved ${file}`).join('\n'));
}

const isSettled = (guide: GuideRow) => guide.state === 'saved' || guide.state === 'failed';

/** Runs inside the extension. */
async function readSnapshot(): Promise<PopupSnapshot | undefined> {
  const { popupSnapshot } = await chrome.storage.local.get('popupSnapshot');
  return popupSnapshot as PopupSnapshot | undefined;
}
