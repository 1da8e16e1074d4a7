import { until } from '../../tests/e2e/driver/until.ts';
import { textOf } from '../../tests/e2e/page/text-of.ts';
import type { Damage } from './damages.ts';
import { chosen } from './live.ts';
import { readStored } from './read-stored.ts';
import type { Blame, Books, Household, Stored } from './types.ts';

/**
 * What the popup tells of a loss, and, where the files of guides are gone, what the page of one says. A loss that nobody is told of is
 * entered in `blame`.
 */
export async function readTold(
  household: Household,
  takes: Damage['takes'],
  whole: Books,
  blame: Blame,
): Promise<string | null> {
  const { browser } = household;
  const stored = await browser.inExtension(readStored).catch(() => null);
  const isReset = stored?.local?.readerTheme !== chosen.readerTheme;
  const expected = [
    // Its first paint, from storage.local, does not know it yet.
    ...(stored === null ? [/storage cannot be opened/] : []),
    // The driver installs Firefox's at each start: it welcomes, as after an installation.
    ...(takes === 'both' && browser.kind === 'chromium' ? [/begins anew/] : []),
    ...(takes !== 'both' && stored && hasReturned(stored) ? [/After a loss of data/] : []),
    ...(takes === 'local' && isReset ? [/settings/] : []),
  ];
  let text = '';
  const popup = await browser.openPopup();
  const look = async () => {
    const all = await popup.$$eval('.restored p, .message, .popup-empty p', (found) =>
      found.map((one) => one.textContent ?? ''),
    );
    text = all.join(' ');
    return expected.every((pattern) => pattern.test(text));
  };
  const isTold = await until(look, 'the loss to be told of', 10_000).catch(() => false);
  await popup.close();
  if (!isTold) blame.lost.push(`something of which nobody is told (${expected.join()}); said is “${text}”`);
  const guide = takes === 'blobs' ? await readGuide(household, whole) : '';
  return `${text} ${guide}`.trim() || null;
}

/** Whether something of what was done came back from the mirror. */
export const hasReturned = ({ readings }: Stored) => readings.some(({ kind }) => kind === 'restored');

/** What the page of a saved guide says whose file is gone; empty where it is there. */
async function readGuide({ browser }: Household, { saved }: Books): Promise<string> {
  const stored = await browser.inExtension(readStored);
  const gone = stored.guides.find(
    ({ id, state, title, bytes }) => state === 'saved' && saved.has(title) && stored.files[id] !== bytes,
  );
  if (!gone) return '';
  const page = await browser.openPage(`guide.html#${encodeURIComponent(gone.id)}`);
  try {
    const sentence = 'The saved file is gone';
    await until(async () => (await textOf(page)).includes(sentence), `the guide’s page to say “${sentence}”`);
    return `${sentence}.`;
  } finally {
    await page.close();
  }
}
