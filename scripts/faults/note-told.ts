import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { parseNoticeId } from '../../utils/record/notice-id.ts';
import type { Books } from './types.ts';

/** Notes of which issues a notification told and that it is written down: none of them may be told of once more. */
export async function noteTold(browser: CompanionBrowser, { told }: Books): Promise<void> {
  const shown = await listShown(browser);
  for (const { title, announced } of await readTable(browser, 'issues'))
    if (announced === 1 && shown.includes(title)) told.add(title);
}

/** Titles of the issues that notifications name, one for each time; those whose issue is not stored by their id. */
export async function listShown(browser: CompanionBrowser): Promise<string[]> {
  const ids = await browser.notifications();
  if (ids.length === 0) return [];
  const titles = new Map((await readTable(browser, 'issues')).map(({ id, title }) => [id, title]));
  return ids.flatMap((id) => {
    const subject = parseNoticeId(id);
    return subject ? (titles.get(subject.issueId) ?? subject.issueId) : [];
  });
}

/**
 * Looks at the notifications until it is ended: a browser takes them off its screen after some seconds.
 *
 * @returns ends the watch and gives the titles that were named, one for each notification
 */
export function watchShown(browser: CompanionBrowser): () => Promise<string[]> {
  let shown: string[] = [];
  let isOver = false;
  const look = async () => {
    // Firefox counts each time one is shown, Chromium names those on screen.
    const now = await listShown(browser).catch((): string[] => []);
    const gone = browser.kind === 'chromium' ? shown.filter((title) => !now.includes(title)) : [];
    shown = [...gone, ...now];
  };
  const watching = (async () => {
    while (!isOver) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    await look();
    return shown;
  };
}
