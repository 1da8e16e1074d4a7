import { checkByAlarm } from '../../tests/e2e/checks.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { textOf } from '../../tests/e2e/page/text-of.ts';
import { settle } from './books.ts';
import { countMarks, judgeStored } from './judge-stored.ts';
import { noteTold, watchShown } from './note-told.ts';
import { readStored } from './read-stored.ts';
import type { Blame, Books, Household, Stored } from './types.ts';

/** How long a companion may take to come to rest, ms. */
export const patienceMs = 40_000;

/**
 * What became of a fault once the companion has come to rest: it opens, has what was seen, tells nobody twice, and a look for
 * issues that is due is made.
 *
 * @param isOriginal the record was not lost
 * @param before titles that had been told of when the fault came
 * @returns also the titles that were told of
 */
export async function comeBack(
  { browser }: Household,
  books: Books,
  { isOriginal, before }: { isOriginal: boolean; before: ReadonlySet<string> },
): Promise<Blame & { shown: string[] }> {
  const blame: Blame = { lost: [], doubled: [], stuck: [] };
  const endWatch = watchShown(browser);
  await noteFailure(blame, async () => void (await checkByAlarm(browser, patienceMs)));
  await noteFailure(blame, () => readPopup(browser));
  const { stored, found } = await atRest(browser, books, isOriginal);
  if (!stored) blame.stuck.push('the database does not open');
  for (const kind of ['lost', 'doubled', 'stuck'] as const) blame[kind].push(...found[kind]);
  const shown = await endWatch();
  const again = shown.filter((title) => before.has(title));
  blame.doubled.push(...again.map((title) => `told again of “${title}”`));
  await noteTold(browser, books).catch(() => undefined);
  const told = new Set(stored?.issues.filter(({ announced }) => announced === 1).map(({ title }) => title));
  for (const title of shown) if (told.has(title)) books.told.add(title);
  if (stored) closeBooks(stored, books, isOriginal);
  return { ...blame, shown };
}

async function noteFailure({ stuck }: Blame, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    stuck.push(error instanceof Error ? error.message : String(error));
  }
}

/** What the popup says, once it says something that is no waiting. @throws where it stays blank */
export async function readPopup(browser: CompanionBrowser): Promise<string> {
  const popup = await browser.openPopup();
  try {
    let text = '';
    await until(
      async () => {
        text = await textOf(popup);
        const isFull = await popup.$('.popup-title, [data-part="title"], .popup-empty h1');
        return isFull && text.trim().length > 20;
      },
      () => `the popup to say something; it says “${text}”`,
      patienceMs,
    );
    return text;
  } finally {
    await popup.close();
  }
}

/** What is stored once nothing is on its way any more, nor to be told of; `stored` null where it never could be read. */
async function atRest(
  browser: CompanionBrowser,
  books: Books,
  isOriginal: boolean,
): Promise<{ stored: Stored | null; found: Blame }> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const stored = await browser.inExtension(readStored).catch(() => null);
    const found = stored ? judgeStored(stored, books, isOriginal) : { lost: [], doubled: [], stuck: [] };
    const isTold = stored?.issues.every(({ announced }) => announced === 1);
    const isQuiet = isTold && found.stuck.length + found.lost.length === 0;
    if (isQuiet || Date.now() > end) return { stored, found };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What was begun when the fault came is as it was found; guides that were saved are to stay. */
function closeBooks(stored: Stored, books: Books, isOriginal: boolean): void {
  const rows = new Map(stored.ledger.map((row) => [row.title, row]));
  const counts = countMarks(stored, books.since);
  for (const [title, seen] of books.marks) {
    const isRead = (rows.get(title)?.readAt ?? null) !== null;
    settle(seen, isRead, isOriginal ? (counts.get(title) ?? 0) : undefined);
  }
  for (const [title, seen] of books.notes) settle(seen, rows.get(title)?.note ?? '');
  for (const { state, title } of stored.guides) if (state === 'saved') books.saved.add(title);
}
