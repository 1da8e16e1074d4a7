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
  /** What else was noted in it and on its guides: notes and marked words. */
  noted: string[];
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
  const keys = stored.map(({ issue }): [string, string] => [issue.newsletterId, issue.identity]);
  const [ledger, noted] = await Promise.all([database.ledger.bulkGet(keys), listNoted(keys)]);
  return stored.map((words, at) => ({
    ...words,
    note: ledger[at]?.note ?? '',
    noted: noted.get(nameOf(words.issue)) ?? [],
  }));
}

/** Notes and marked words by issue, one request for all. */
async function listNoted(keys: readonly [string, string][]): Promise<Map<string, string[]>> {
  const rows = await database.annotations
    .where('[newsletterId+identity]')
    .anyOf([...keys])
    .toArray();
  const noted = new Map<string, string[]>();
  for (const row of rows) {
    if (row.isRemoved === 1) continue;
    const own = noted.get(nameOf(row)) ?? [];
    own.push(...[row.note, row.anchor?.selector[0].exact ?? ''].filter((text) => text !== ''));
    noted.set(nameOf(row), own);
  }
  return noted;
}

const nameOf = ({ newsletterId, identity }: Pick<IssueRow, 'newsletterId' | 'identity'>) =>
  `${newsletterId} ${identity}`;

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
