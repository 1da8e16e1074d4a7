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

type Rows<T extends keyof Tables> = { [Name in T]: Tables[Name][] };

/**
 * All rows of these tables at one moment: what the worker writes meanwhile is in all of them or in none. They are read with plain
 * IndexedDB so that the code under test is not asked about itself.
 */
async function readTables<T extends keyof Tables>(
  browser: CompanionBrowser,
  tables: readonly T[],
): Promise<Rows<T>> {
  const rows = await browser.inExtension(async (names: readonly string[]) => {
    const opening = indexedDB.open('companion');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The extension has no database yet.'));
    });
    const found: Record<string, unknown[]> = {};
    try {
      const transaction = database.transaction([...names]);
      for (const name of names) {
        const reading = transaction.objectStore(name).getAll();
        reading.onsuccess = () => {
          found[name] = reading.result;
        };
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
    return found;
  }, tables);
  return rows as Rows<T>;
}

/** All rows of one table. */
export async function readTable<T extends keyof Tables>(
  browser: CompanionBrowser,
  table: T,
): Promise<Tables[T][]> {
  return (await readTables(browser, [table]))[table];
}

interface StoredNewsletter extends NewsletterRow, Omit<CheckStateRow, 'newsletterId'> {
  /** Newest last. */
  checks: CheckRow[];
}

/** The home newsletter, or that of `id`, once the extension has made it, with its checks and where checking stands. */
export async function readNewsletter(browser: CompanionBrowser, id = 'home'): Promise<StoredNewsletter> {
  const tables = await readTables(browser, ['newsletters', 'checkStates', 'checks']);
  const row = tables.newsletters.find((one) => one.id === id);
  const state = tables.checkStates.find((one) => one.newsletterId === id);
  if (!row || !state) throw new Error('The newsletter is not in the database yet.');
  const checks = tables.checks.filter((one) => one.newsletterId === id);
  return { ...state, ...row, checks };
}

/** All issues with what they say. */
export async function readIssues(browser: CompanionBrowser): Promise<(IssueRow & IssueBodyRow)[]> {
  const { issues, issueBodies } = await readTables(browser, ['issues', 'issueBodies']);
  const byIssue = new Map(issueBodies.map((body) => [body.issueId, body]));
  return issues.flatMap((row) => {
    const body = byIssue.get(row.id);
    return body ? [{ ...row, ...body }] : [];
  });
}
