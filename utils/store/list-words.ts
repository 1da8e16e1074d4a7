import { database } from './database.ts';
import { listGuideTexts } from './guide-texts.ts';
import type { GuideRow, GuideTextRow, IssueBodyRow, IssueRow } from './types.ts';

/** What the words of an issue are made of. */
export interface IssueWords {
  issue: IssueRow;
  /** Undefined when it was lost. */
  body: IssueBodyRow | undefined;
  /** The person's own; empty when there is none. */
  note: string;
}

export interface GuideWords {
  guide: GuideRow;
  /** Undefined until its file has been read. */
  text: GuideTextRow | undefined;
}

/** Some issues with all that is to be found in them; those that are gone are left out. */
export async function listIssueWords(ids: readonly string[]): Promise<IssueWords[]> {
  const [rows, bodies] = await Promise.all([
    database.issues.bulkGet([...ids]),
    database.issueBodies.bulkGet([...ids]),
  ]);
  const stored = rows.flatMap((issue, at) => (issue ? { issue, body: bodies[at] } : []));
  const ledger = await database.ledger.bulkGet(
    stored.map(({ issue }): [string, string] => [issue.newsletterId, issue.identity]),
  );
  return stored.map((words, at) => ({ ...words, note: ledger[at]?.note ?? '' }));
}

/** The guides of these issues and the guides named, each once; those that are gone are left out. */
export async function listGuideWords(
  issueIds: readonly string[],
  guideIds: readonly string[],
): Promise<GuideWords[]> {
  const [offered, named] = await Promise.all([
    issueIds.length > 0
      ? database.guides
          .where('issueId')
          .anyOf([...issueIds])
          .toArray()
      : [],
    database.guides.bulkGet([...guideIds]),
  ]);
  const rows = [...offered, ...named.filter((row) => row !== undefined)];
  const guides = [...new Map(rows.map((row) => [row.id, row])).values()];
  const texts = await listGuideTexts(guides.map(({ id }) => id));
  return guides.map((guide, at) => ({ guide, text: texts[at] }));
}
