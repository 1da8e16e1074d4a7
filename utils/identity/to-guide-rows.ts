import type { OfferedGuide } from '../issue/types.ts';
import type { GuideRow, IssueRow } from '../store/types.ts';

type Present = Pick<GuideRow, 'id' | 'fileName' | 'url'>;

/**
 * The rows of the guides that an issue offers, before anything of them is saved, in its order; one offered twice once. The id
 * holds the file's name: a signed address changes, it stays. Files of one name are told apart by their addresses' paths.
 *
 * @param tryAt when they may first be saved by themselves, epoch ms; null for old issues, whose links have died
 * @param present the issue's rows so far: a file at the same path keeps its row
 */
export function toGuideRows(
  issue: Pick<IssueRow, 'id' | 'newsletterId' | 'title' | 'publishedAt'> &
    Partial<Pick<IssueRow, 'isDayOnly'>>,
  guides: readonly OfferedGuide[],
  tryAt: number | null,
  present: readonly Present[] = [],
): GuideRow[] {
  const presentByName = Map.groupBy(present, (row) => row.fileName);
  const ids = new Map<string, ReadonlyMap<string, string>>();
  for (const [fileName, files] of Map.groupBy(guides, (guide) => guide.fileName))
    ids.set(fileName, idsOf(`${issue.id}#${fileName}`, files, presentByName.get(fileName) ?? []));
  const rows = new Map<string, GuideRow>();
  for (const guide of guides) {
    const id = ids.get(guide.fileName)?.get(pathOf(guide)) ?? issue.id;
    if (!rows.has(id)) rows.set(id, toGuideRow(issue, { ...guide, id, position: rows.size, tryAt }));
  }
  return [...rows.values()];
}

/** Ids by path. One file has the plain id, whatever the order of those that came together. */
function idsOf(
  plain: string,
  files: readonly OfferedGuide[],
  present: readonly Present[],
): Map<string, string> {
  const paths = new Set(files.map(pathOf).toSorted());
  const kept = present.map((row) => [pathOf(row), row.id] as const).filter(([path]) => paths.has(path));
  const ids = new Map(kept);
  let isPlainFree = !kept.some(([, id]) => id === plain);
  for (const path of paths) {
    if (ids.has(path)) continue;
    ids.set(path, isPlainFree ? plain : `${plain}#${path}`);
    isPlainFree = false;
  }
  return ids;
}

const pathOf = ({ url }: Pick<OfferedGuide, 'url'>) => URL.parse(url)?.pathname ?? url;

function toGuideRow(
  issue: Pick<IssueRow, 'id' | 'newsletterId' | 'title' | 'publishedAt'> &
    Partial<Pick<IssueRow, 'isDayOnly'>>,
  guide: OfferedGuide & Pick<GuideRow, 'id' | 'position' | 'tryAt'>,
): GuideRow {
  return {
    ...guide,
    issueId: issue.id,
    newsletterId: issue.newsletterId,
    state: 'offered',
    failure: null,
    failedAt: null,
    failures: 0,
    bytes: null,
    sha256: null,
    savedAt: null,
    version: 0,
    issueTitle: issue.title,
    publishedAt: issue.publishedAt,
    isDayOnly: issue.isDayOnly ?? false,
  };
}
