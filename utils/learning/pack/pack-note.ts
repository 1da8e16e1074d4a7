import type { AnnotationRow } from '../../store/types.ts';
import type { Anchor } from '../anchors/types.ts';
import type { PackedIssue, PackedNote } from './types.ts';

/** What the ids of an issue's guides begin with. */
const guidesOf = ({ newsletterId, identity }: Pick<PackedIssue, 'newsletterId' | 'identity'>) =>
  `${newsletterId}:${identity}#`;

/** The name of a guide's file as its id has it; the whole id where that is not of the issue. */
export function fileOfGuide(guideId: string, issue: Pick<PackedIssue, 'newsletterId' | 'identity'>): string {
  const ahead = guidesOf(issue);
  return guideId.startsWith(ahead) ? guideId.slice(ahead.length) : guideId;
}

/** A highlight, or a note on a page of a guide, as a pack holds it. */
export function packNote(row: AnnotationRow, issue: PackedIssue): PackedNote {
  const { id, guideId, page, anchor, isDetached, textHash, colour, note, createdAt, changedAt } = row;
  const isPage = guideId !== null;
  return {
    kind: isPage ? 'page' : isDetached ? 'words' : 'highlight',
    ...{ id, issue, anchor: anchor && flat(anchor) },
    guide: isPage ? { file: fileOfGuide(guideId, issue), page: page ?? 1 } : null,
    ...{ textHash, colour, note, createdAt, changedAt },
  };
}

/**
 * The row that such a note becomes.
 *
 * @param issue the stored issue that it is of; that which the pack names where none is
 */
export function unpackNote(
  packed: PackedNote & { id: string },
  issue: Pick<PackedIssue, 'newsletterId' | 'identity'>,
): AnnotationRow {
  const { id, kind, anchor, guide, textHash, colour, note, createdAt, changedAt } = packed;
  const { title: issueTitle, publishedAt } = packed.issue;
  const { newsletterId, identity } = issue;
  return {
    ...{ id, newsletterId, identity },
    guideId: guide && `${guidesOf(issue)}${guide.file}`,
    page: guide?.page ?? null,
    anchor: anchor && unflat(anchor),
    ...(kind === 'words' && { isDetached: true }),
    ...{ textHash, colour, note, issueTitle, publishedAt, createdAt, changedAt },
    ...{ removedAt: null, isRemoved: 0 },
  };
}

function flat({ version, block, twins, selector }: Anchor): NonNullable<PackedNote['anchor']> {
  const [{ exact, prefix, suffix }, { start, end }] = selector;
  return { version, block, twins, exact, prefix, suffix, start, end };
}

function unflat(anchor: NonNullable<PackedNote['anchor']>): Anchor {
  const { version, block, twins, exact, prefix, suffix, start, end } = anchor;
  return {
    ...{ version, block, twins },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
