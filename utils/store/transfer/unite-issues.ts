import { isAnotherIssue } from '../../identity/is-another-issue.ts';
import { isDateTitle } from '../../identity/is-date-title.ts';
import { lookupKeys } from '../../identity/lookup-keys.ts';
import { matchEntries } from '../../identity/match-entries.ts';
import { mergeWitnesses } from '../../identity/merge-witnesses.ts';
import type { Identified } from '../../identity/types.ts';
import { witnessKeys } from '../../identity/witness-keys.ts';
import { database } from '../database.ts';
import { neverRead } from '../fold-readings.ts';
import { freeIdentity } from '../free-identity.ts';
import { listKnownIssues } from '../known-issues.ts';
import { repeated } from '../repeated.ts';
import { issueDueKey, noteSearchDue } from '../search-due.ts';
import type { IssueBodyRow, IssueRow, LedgerRow } from '../types.ts';
import { noteUnfinished } from '../unfinished.ts';
import { nameNewsletter } from './local-names.ts';
import type { ArrivedIssue, Manner, Names, Newcomers, Tally } from './types.ts';

/**
 * Takes in issues of a file: those that are here stay as they are, and get their text back where it was lost; those that lack
 * are added. Nobody is told of them, and unread are those alone that were, as far as nothing was done with them here.
 *
 * @param arrived some hundred at most: they are written together
 * @param names what is called otherwise here is added to it
 */
export async function uniteIssues(
  arrived: readonly ArrivedIssue[],
  newcomers: Newcomers,
  names: Names,
  manner: Manner,
): Promise<Tally> {
  const { issues, issueBodies, ledger, searchDue, unfinished } = database;
  return await database.transaction('rw', [issues, issueBodies, ledger, searchDue, unfinished], async () => {
    const tally: Tally = { added: 0, changed: 0, left: 0 };
    const localOf = ({ row }: ArrivedIssue) => nameNewsletter(row.newsletterId, names);
    for (const [newsletterId, own] of Map.groupBy(arrived, localOf)) {
      if (!newcomers.wanted.has(newsletterId)) tally.left += own.length;
      else await uniteOf(newsletterId, own, newcomers.knownKeys, names, tally, manner);
    }
    return tally;
  });
}

async function uniteOf(
  newsletterId: string,
  arrived: readonly ArrivedIssue[],
  knownKeys: Newcomers['knownKeys'],
  names: Names,
  tally: Tally,
  manner: Manner,
): Promise<void> {
  const keys = arrived.map(({ row }): [string, string] => [newsletterId, row.identity]);
  const present = await database.issues.where('[newsletterId+identity]').anyOf(keys).toArray();
  const byIdentity = new Map(present.map((row) => [row.identity, row]));
  const readings = await database.ledger.bulkGet(keys);
  const added: Added[] = [];
  const met: { known: IssueRow; one: ArrivedIssue }[] = [];
  const strangers: ArrivedIssue[] = [];
  const isNew = ({ row }: ArrivedIssue) =>
    lookupKeys(newsletterId, [row]).every((key) => !knownKeys.has(key));
  for (const [at, one] of arrived.entries()) {
    const [known, reading] = [byIdentity.get(one.row.identity), readings[at]];
    const isItsReading = !reading || isOneIssue({ ...reading, words: [] }, one.row);
    if (known && isOneIssue(known, one.row)) met.push({ known, one });
    else if (!known && isItsReading && isNew(one))
      added.push(toAdded(newsletterId, one, one.row.identity, reading));
    else strangers.push(one);
  }
  for (const { one, issue, reading } of await recognise(newsletterId, strangers)) {
    if (issue) {
      met.push({ known: issue, one });
      continue;
    }
    const identity = reading?.identity ?? (await ownIdentity(newsletterId, one.row, added));
    added.push(toAdded(newsletterId, one, identity, reading));
  }
  for (const { issue, arrivedAs } of added) if (arrivedAs !== issue.id) names.issues.set(arrivedAs, issue.id);
  tally.added += added.length;
  for (const { known, one } of met) if (known.id !== one.row.id) names.issues.set(one.row.id, known.id);
  const lost = await listLost(met);
  tally.changed += lost.length;
  tally.left += met.length - lost.length;
  if (manner === 'on-trial') return;
  await write(newsletterId, added);
  await database.issueBodies.bulkPut(lost);
  await noteSearchDue(lost.map(({ issueId }) => issueDueKey(issueId)));
}

/** An issue that lacked here, as its rows are written. */
interface Added {
  issue: IssueRow;
  /** Its id in the file. */
  arrivedAs: string;
  body: IssueBodyRow | null;
  /** What was known of it before. */
  reading: LedgerRow | undefined;
}

function toAdded(
  newsletterId: string,
  { row, body }: ArrivedIssue,
  identity: string,
  reading: LedgerRow | undefined,
): Added {
  const id = `${newsletterId}:${identity}`;
  const witnesses = reading ? mergeWitnesses(reading.witnesses, row.witnesses) : row.witnesses;
  const keys = witnessKeys(newsletterId, witnesses);
  const state = repeated(reading ?? neverRead, row.bornUnread);
  // Whether a correction is to be told is known when that arrives.
  return {
    issue: {
      ...{ ...row, id, newsletterId, identity, witnesses, keys },
      ...{ ...state, announced: 1, corrected: null },
    },
    arrivedAs: row.id,
    body: body && { ...body, issueId: id },
    reading: reading && { ...reading, isOrphan: 0 },
  };
}

async function write(newsletterId: string, added: readonly Added[]): Promise<void> {
  if (added.length === 0) return;
  await database.issues.bulkPut(added.map(({ issue }) => issue));
  await database.issueBodies.bulkPut(added.flatMap(({ body }) => body ?? []));
  await database.ledger.bulkPut(added.flatMap(({ reading }) => reading ?? []));
  await noteSearchDue(added.map(({ issue }) => issueDueKey(issue.id)));
  await noteUnfinished({ newsletterId });
}

/** Texts that were lost here, as far as they are those that the rows here speak of. */
async function listLost(met: readonly { known: IssueRow; one: ArrivedIssue }[]): Promise<IssueBodyRow[]> {
  const ids = met.map(({ known }) => known.id);
  const there = new Set(await database.issueBodies.where('issueId').anyOf(ids).primaryKeys());
  return met.flatMap(({ known, one: { row, body } }) => {
    const isLost = body !== null && known.textHash === row.textHash && !there.has(known.id);
    return isLost ? [{ ...body, issueId: known.id }] : [];
  });
}

interface Recognised {
  one: ArrivedIssue;
  issue: IssueRow | undefined;
  /** What the ledger knows of it, where no issue is stored. */
  reading: LedgerRow | undefined;
}

/** Which of them are known here under another identity. Those that repeat each other are looked at one by one. */
async function recognise(newsletterId: string, strangers: readonly ArrivedIssue[]): Promise<Recognised[]> {
  if (strangers.length === 0) return [];
  const sought = strangers.map((one) => ({ ...one.row, one }));
  const known = await listKnownIssues(newsletterId, sought);
  const together = matchEntries(sought, known);
  const met = new Set(together.map(({ found }) => found.one));
  const alone = sought.filter(({ one }) => !met.has(one)).flatMap((one) => matchEntries([one], known));
  return [...together, ...alone].map(({ found, known: match }) => ({
    one: found.one,
    issue: match?.issue,
    reading: match?.issue ? undefined : match?.ledger,
  }));
}

/** Its own, so that it is the same everywhere; another where that is another issue's here. */
async function ownIdentity(newsletterId: string, row: IssueRow, added: readonly Added[]): Promise<string> {
  const taken = new Set(added.map(({ issue }) => issue.identity));
  const { identity } = row;
  const key: [string, string] = [newsletterId, identity];
  const isFree =
    !taken.has(identity) &&
    (await database.issues.where('[newsletterId+identity]').equals(key).count()) === 0 &&
    (await database.ledger.get(key)) === undefined;
  return isFree ? identity : await freeIdentity(newsletterId, row, taken);
}

const isOneIssue = (known: Identified, row: IssueRow) => !isAnotherIssue(row, known, isDateTitle);
