import type {
  AnnotationRow,
  BackfillRow,
  CheckRow,
  CheckStateRow,
  CorrectionRow,
  GuideEditionRow,
  GuideRow,
  GuideTextRow,
  IssueBodyRow,
  IssueRow,
  LedgerRow,
  LogEntryRow,
  NewsletterRow,
  PlaceRow,
  ReadingRow,
  SearchDueRow,
} from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';

interface Tables {
  newsletters: NewsletterRow;
  checkStates: CheckStateRow;
  checks: CheckRow;
  issues: IssueRow;
  issueBodies: IssueBodyRow;
  ledger: LedgerRow;
  readings: ReadingRow;
  guides: GuideRow;
  guideTexts: GuideTextRow;
  searchDue: SearchDueRow;
  backfills: BackfillRow;
  places: PlaceRow;
  annotations: AnnotationRow;
  corrections: CorrectionRow;
  guideEditions: GuideEditionRow;
  logEntries: LogEntryRow;
}

/** All rows of one table, read with plain IndexedDB so that the code under test is not asked about itself. */
export async function readTable<T extends keyof Tables>(
  browser: CompanionBrowser,
  table: T,
): Promise<Tables[T][]> {
  const rows = await browser.inExtension(async (name: string) => {
    const opening = indexedDB.open('companion');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The extension has no database yet.'));
    });
    const reading = database.transaction(name).objectStore(name).getAll();
    return await new Promise<unknown[]>((resolve, reject) => {
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    });
  }, table);
  return rows as Tables[T][];
}

interface StoredNewsletter extends NewsletterRow, Omit<CheckStateRow, 'newsletterId'> {
  /** Newest last. */
  checks: CheckRow[];
}

/** The home newsletter, or that of `id`, once the extension has made it, with its checks and where checking stands. */
export async function readNewsletter(browser: CompanionBrowser, id = 'home'): Promise<StoredNewsletter> {
  const row = (await readTable(browser, 'newsletters')).find((one) => one.id === id);
  const state = (await readTable(browser, 'checkStates')).find((one) => one.newsletterId === id);
  if (!row || !state) throw new Error('The newsletter is not in the database yet.');
  const checks = (await readTable(browser, 'checks')).filter((one) => one.newsletterId === id);
  return { ...state, ...row, checks };
}

/** All issues with what they say. */
export async function readIssues(browser: CompanionBrowser): Promise<(IssueRow & IssueBodyRow)[]> {
  const bodies = await readTable(browser, 'issueBodies');
  const byIssue = new Map(bodies.map((body) => [body.issueId, body]));
  return (await readTable(browser, 'issues')).flatMap((row) => {
    const body = byIssue.get(row.id);
    return body ? [{ ...row, ...body }] : [];
  });
}
