import { launchCompanion } from '../../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { buildHello } from '../build-hello.ts';
import { readPaints } from '../read-paints.ts';
import type { Act } from './act.ts';
import { readTemplates } from './read-templates.ts';
import type { Subject } from './subject.ts';
import { takeTurns } from './take-turns.ts';

/**
 * First contentful paint, through `action.openPopup` (from the call, most of it the browser's window) and as a document in a
 * tab (from navigation), of builds with many issues and of a hello-world popup of the same stack, taking turns; then the first
 * words in a tab, since ours paints its head before them.
 *
 * @returns the lines the bench ends with
 */
export async function measurePopups(ours: Subject, theirs: Subject | null): Promise<string[]> {
  const hello = await launchCompanion('chromium', { extensionDir: await buildHello() });
  try {
    const builds = [ours, ...(theirs ? [theirs] : [])];
    for (const build of builds) await showPopup(build.browser);
    const subjects = [{ ...ours, name: 'hello', browser: hello }, ...builds];
    const lines: string[] = [];
    for (const [title, act] of [
      ['popup', paintPopup],
      ['document', paintDocument],
      ['words', paintWords],
    ] as const) {
      const medians = await takeTurns(title, act, subjects, {
        ...{ rounds: 20, warmUps: 2, enoughMs: 120_000 },
      });
      const ms = (name: string) => medians.get(name)?.ms ?? Number.NaN;
      lines.push(`${title} ratio ${(ms(ours.name) / ms('hello')).toFixed(2)}`);
      if (theirs) lines.push(`${title} against ${(ms(ours.name) / ms(theirs.name)).toFixed(2)}`);
    }
    return lines;
  } finally {
    await hello.close();
  }
}

const paint = (ms: number) => ({ ms, requests: 0, localBytes: 0 });

const paintPopup: Act = async ({ browser }) => {
  const calledAt = await browser.inExtension(() => performance.timeOrigin + performance.now());
  const page = await browser.openPopup();
  const { firstAt } = await readPaints(page);
  await page.close();
  return paint(firstAt - calledAt);
};

const inTab =
  (which: 'first' | 'words'): Act =>
  async ({ browser }) => {
    const page = await browser.openPage('popup.html');
    const paints = await readPaints(page);
    await page.close();
    return paint(paints[which]);
  };
const paintDocument = inTab('first');
const paintWords = inTab('words');

/** The worker out of the way, the popup seen with the summary and the quote of its newest issue. */
async function showPopup(browser: CompanionBrowser): Promise<void> {
  const { summary, quote } = readTemplates().parts;
  if (!summary || !quote) throw new Error('The newest issue lacks a part.');
  await browser.killWorker();
  const popup = await browser.openPopup();
  const shown = () =>
    popup.evaluate(
      (...parts) => parts.every((part) => document.body.innerText.includes(part)),
      summary,
      quote.text,
    );
  await until(shown, 'summary and quote on screen');
  await popup.close();
}
