import { readSession, writeSession } from './session.ts';

const key = 'selectedWords';

/** Words that are selected on one of our pages, and the issue they are of. */
export interface SelectedWords {
  issueId: string;
  words: string;
}

/** Notes what is selected where somebody opens the menu of a page: the browser tells the words alone. Null for nothing of an issue. */
export async function noteSelectedWords(selected: SelectedWords | null): Promise<void> {
  await writeSession(key, selected);
}

/** What was selected where the menu was opened last on one of our pages; null where that was nothing of an issue. */
export async function readSelectedWords(): Promise<SelectedWords | null> {
  return ((await readSession(key)) ?? null) as SelectedWords | null;
}
