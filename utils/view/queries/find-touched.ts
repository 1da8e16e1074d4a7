import { textOfVersion } from '../../derived/text-of-version.ts';
import type { Anchor } from '../../learning/anchors/types.ts';
import { isTouched } from '../../learning/corrections/is-touched.ts';
import type { TextRange } from '../../learning/corrections/types.ts';
import { mapPosition } from '../../learning/map-position.ts';
import { listAnnotationsOf } from '../../store/annotations.ts';
import { listGuidesOfIssue } from '../../store/guides.ts';
import { findIssueBody } from '../../store/issues.ts';
import { findLedgerRow } from '../../store/ledger.ts';
import { listLogEntriesOf } from '../../store/log-entries.ts';
import type { AnnotationRow, CorrectionRow, IssueBodyRow } from '../../store/types.ts';
import type { TouchedThings } from '../types.ts';

/** What a person kept of a corrected issue that the correction may concern: highlights on what changed, and all else kept of it. */
export async function findTouched(row: CorrectionRow): Promise<TouchedThings> {
  const { issueId, newsletterId, identity } = row;
  const [annotations, ledger, entries, guides, body] = await Promise.all([
    listAnnotationsOf(newsletterId, identity),
    findLedgerRow(newsletterId, identity),
    listLogEntriesOf(newsletterId, identity),
    listGuidesOfIssue(issueId),
    findIssueBody(issueId),
  ]);
  return {
    highlights: annotations.flatMap((annotation) => touchedHighlight(annotation, row, body) ?? []),
    note: ledger?.note ?? '',
    entries: entries.map(({ id, source: { title }, finishedAt }) => ({ id, title, finishedAt })),
    guides: guides.filter(({ state }) => state === 'saved').map(({ id, title }) => ({ id, title })),
  };
}

function touchedHighlight(
  annotation: AnnotationRow,
  { changes, fromHash, toHash }: CorrectionRow,
  body: IssueBodyRow | undefined,
): TouchedThings['highlights'][number] | undefined {
  const { id, anchor, note, textHash } = annotation;
  // One made on the corrected text was made knowing it.
  if (!anchor || !body || annotation.guideId !== null || textHash === toHash) return undefined;
  const quote = anchor.selector[0].exact;
  const place = placeIn(anchor, textHash, fromHash, body);
  if (place === null)
    return annotation.isDetached ? undefined : { id, quote, note, at: null, isUnsure: true };
  const change = changes.find(({ beforeRange, ofTitle }) => !ofTitle && isTouched(place, beforeRange));
  return change && { id, quote, note, at: change.afterRange.start };
}

/** Where a highlight stands in the version that was read; null where that cannot be told, since a text of it is no longer kept. */
function placeIn(anchor: Anchor, textHash: string, fromHash: string, body: IssueBodyRow): TextRange | null {
  const [{ exact }, { start, end }] = anchor.selector;
  if (textHash === fromHash) return { start, end };
  const [own, read] = [textOfVersion(body, textHash), textOfVersion(body, fromHash)];
  if (read === undefined) return null;
  const at = read.indexOf(exact);
  const isThereOnce = at >= 0 && read.indexOf(exact, at + 1) < 0;
  if (isThereOnce) return { start: at, end: at + exact.length };
  return own === undefined
    ? null
    : { start: mapPosition(start, own, read), end: mapPosition(end, own, read) };
}
