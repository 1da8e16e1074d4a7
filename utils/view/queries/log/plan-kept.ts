import { unpackNote } from '../../../learning/pack/pack-note.ts';
import type { PackedGuide, PackedIssue, PackedKept, PackedNote } from '../../../learning/pack/types.ts';
import { findAnnotationRows } from '../../../store/annotations.ts';
import { listGuidesOfIssue } from '../../../store/guides.ts';
import { findLedgerRow } from '../../../store/ledger.ts';
import type { AnnotationRow, GuideRow, IssueRow } from '../../../store/types.ts';
import { findPackedIssues } from './find-packed-issues.ts';

/** What an import would do with the notes and the guides of a pack; nothing of it is done. */
export interface KeptPlan {
  /** Highlights and notes on pages that are not here, or were changed later where they come from. */
  rows: AnnotationRow[];
  /** Notes on issues that have none here. */
  issueNotes: { issueId: string; note: string }[];
  /** Guides whose file is not here. */
  guides: { guide: GuideRow; packed: PackedGuide }[];
  /** Notes that are here already, as they are in the file or changed later, and guides that are saved. */
  left: number;
  /** Notes on issues, and guides, whose issue is not stored here: they cannot be had without it. */
  homeless: number;
}

/**
 * Says what an import would do: of two notes of one id the later one holds, a person's own note on an issue stays, and so does the
 * file of a guide that is saved. To import the same again changes nothing.
 *
 * @param held the guides whose files the pack holds
 */
export async function planKept(
  { notes, guides }: PackedKept,
  held: readonly PackedGuide[],
): Promise<KeptPlan> {
  const issues = await findPackedIssues([...notes, ...guides].map(({ issue }) => issue));
  const plan: KeptPlan = { rows: [], issueNotes: [], guides: [], left: 0, homeless: 0 };
  await planRows(notes.filter(hasId), issues, plan);
  for (const note of notes.filter(({ kind }) => kind === 'issue')) await planIssueNote(note, issues, plan);
  const files = new Map(held.flatMap((one) => (one.path === null ? [] : [[one.sha256, one]])));
  for (const place of guides) {
    const packed = files.get(place.sha256);
    if (packed) await planGuide(place, packed, issues, plan);
  }
  return plan;
}

type Issues = Awaited<ReturnType<typeof findPackedIssues>>;
type WithId = PackedNote & { id: string };

const hasId = (note: PackedNote): note is WithId => note.id !== null;

async function planRows(notes: readonly WithId[], issues: Issues, plan: KeptPlan): Promise<void> {
  const latest = new Map<string, WithId>();
  for (const note of notes)
    if ((latest.get(note.id)?.changedAt ?? -1) < note.changedAt) latest.set(note.id, note);
  const present = await findAnnotationRows([...latest.keys()]);
  for (const [at, note] of [...latest.values()].entries()) {
    const own = present[at];
    if (own?.isRemoved === 0 && own.changedAt >= note.changedAt) plan.left += 1;
    else plan.rows.push(unpackNote(note, issues(note.issue) ?? note.issue));
  }
}

async function planIssueNote({ issue, note }: PackedNote, issues: Issues, plan: KeptPlan): Promise<void> {
  const stored = issues(issue);
  if (!stored) {
    plan.homeless += 1;
    return;
  }
  const own = (await findLedgerRow(stored.newsletterId, stored.identity))?.note ?? '';
  const isPlanned = plan.issueNotes.some(({ issueId }) => issueId === stored.id);
  if (own === '' && !isPlanned) plan.issueNotes.push({ issueId: stored.id, note });
  else plan.left += 1;
}

async function planGuide(
  { file, issue }: { file: string; issue: PackedIssue },
  packed: PackedGuide,
  issues: Issues,
  plan: KeptPlan,
): Promise<void> {
  const stored = issues(issue);
  const guide = stored && (await findGuideOf(stored, file));
  if (!guide) plan.homeless += 1;
  else if (guide.state === 'saved' || plan.guides.some((one) => one.guide.id === guide.id)) plan.left += 1;
  else plan.guides.push({ guide, packed });
}

async function findGuideOf({ id }: IssueRow, file: string): Promise<GuideRow | undefined> {
  const guides = await listGuidesOfIssue(id);
  return guides.find((guide) => guide.id === `${id}#${file}`);
}
