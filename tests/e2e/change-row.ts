import type { CheckStateRow, GuideRow } from '../../utils/store/types.ts';
import { changeRows } from './driver/change-rows.ts';
import type { CompanionBrowser } from './driver/types.ts';

interface Rows {
  checkStates: CheckStateRow;
  guides: GuideRow;
}

/** Writes into one row of the database, past the code under test. */
export async function changeRow<T extends keyof Rows>(
  browser: CompanionBrowser,
  table: T,
  id: string,
  change: Partial<Rows[T]>,
): Promise<void> {
  await browser.inExtension(changeRows, table, id, change, false);
}
