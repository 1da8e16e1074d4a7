import { wordsOf } from '../../../learning/anchors/words-of.ts';
import {
  findNoted,
  listAllAnnotations,
  listAnnotations,
  listNotedLedger,
} from '../../../store/annotations.ts';
import { listGuideEditions } from '../../../store/guide-editions.ts';
import type { AnnotationRow, GuideEditionRow, GuideRow, IssueRow, LedgerRow } from '../../../store/types.ts';
import type { ShelvedNote } from '../../hooks/notes/types.ts';
import { editionOf } from './edition-of.ts';

/** All that was ever noted, what changed last first: highlights, notes on issues and on pages of guides. It reads no issue's text. */
export async function listShelvedNotes(): Promise<ShelvedNote[]> {
  const [rows, ledger] = await Promise.all([listAllAnnotations(), listNotedLedger()]);
  return await toShelved(rows, ledger);
}

/** As many as a screen shows, at once: what changed last, without the notes on whole issues, which take longer to find. */
export async function listFirstNotes(limit: number): Promise<ShelvedNote[]> {
  return await toShelved(await listAnnotations(limit), []);
}

async function toShelved(
  rows: readonly AnnotationRow[],
  ledger: readonly LedgerRow[],
): Promise<ShelvedNote[]> {
  const keys = new Map([...rows, ...ledger].map((row) => [nameOf(row), keyOf(row)]));
  const guideIds = new Set(rows.flatMap(({ guideId }) => guideId ?? []));
  const noted = await findNoted([...keys.values()], [...guideIds]);
  const issues = new Map(noted.issues.map((issue) => [nameOf(issue), issue]));
  const guides = new Map(noted.guides.map((guide) => [guide.id, guide]));
  const editions = await listEditions(rows, guides);
  return [
    ...rows.map((row) => ({
      ...ofAnnotation(row, issues.get(nameOf(row))),
      guide: row.guideId === null ? null : guideOf(row, row.guideId, guides, editions),
    })),
    ...ledger.map((row) => ofLedger(row, issues.get(nameOf(row)))),
  ].sort((one, other) => other.changedAt - one.changedAt);
}

type Editions = ReadonlyMap<string, readonly GuideEditionRow[]>;

/** Of the guides that were published again since a page of them was noted. */
async function listEditions(
  rows: readonly AnnotationRow[],
  guides: ReadonlyMap<string, GuideRow>,
): Promise<Editions> {
  const ids = rows.flatMap((row) => {
    const guide = guides.get(row.guideId ?? '');
    return guide && editionOf(row, guide, []) === null ? guide.id : [];
  });
  const found = [...new Set(ids)].map(
    async (id): Promise<[string, GuideEditionRow[]]> => [id, await listGuideEditions(id)],
  );
  return new Map(await Promise.all(found));
}

function guideOf(
  row: AnnotationRow,
  id: string,
  guides: ReadonlyMap<string, GuideRow>,
  editions: Editions,
): ShelvedNote['guide'] {
  const guide = guides.get(id);
  return {
    ...{ id, title: guide?.title ?? '' },
    edition: guide && editionOf(row, guide, editions.get(id) ?? []),
  };
}

type Key = Pick<AnnotationRow, 'newsletterId' | 'identity'>;
const keyOf = ({ newsletterId, identity }: Key): [string, string] => [newsletterId, identity];
const nameOf = (key: Key) => JSON.stringify(keyOf(key));

function ofAnnotation(row: AnnotationRow, issue: IssueRow | undefined): Omit<ShelvedNote, 'guide'> {
  const { id, guideId, page, anchor, note, changedAt, textHash, isDetached = false } = row;
  const isLikely = anchor !== null && issue?.textHash === textHash && !isDetached;
  const { start = 0, end = 0 } = anchor?.selector[1] ?? {};
  return {
    ...{ id, row, kind: guideId === null ? 'highlight' : 'page', note, changedAt, page },
    ...aboutIssue(row, issue, row.issueTitle, row.publishedAt),
    quote: wordsOf(anchor),
    // The same version may be read otherwise than when it was marked: where words stand is said once its text was looked at.
    standing: guideId === null && (anchor === null || isDetached) ? 'kept' : null,
    range: isLikely ? { start, end } : null,
    now: null,
  };
}

function ofLedger(row: LedgerRow, issue: IssueRow | undefined): ShelvedNote {
  const { title, publishedAt, note, changedAt } = row;
  return {
    ...{ id: ` ${nameOf(row)}`, row: null, kind: 'issue', note, changedAt, page: null },
    ...aboutIssue(row, issue, title, publishedAt),
    ...{ guide: null, quote: '', standing: null, range: null, now: null },
    ...(issue ? {} : { url: row.url, isDayOnly: row.isDayOnly }),
  };
}

function aboutIssue(key: Key, issue: IssueRow | undefined, title: string, publishedAt: number) {
  return {
    ...{ newsletterId: key.newsletterId, identity: key.identity },
    issueId: issue?.id ?? null,
    textHash: issue?.textHash ?? null,
    issueTitle: issue?.title ?? title,
    publishedAt: issue?.publishedAt ?? publishedAt,
    isDayOnly: issue?.isDayOnly ?? false,
    publishedDay: issue?.publishedDay ?? null,
    url: issue?.url ?? null,
  };
}
