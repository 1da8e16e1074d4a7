import type { AnnotationRow, GuideEditionRow, GuideRow } from '../../../store/types.ts';

/**
 * The edition of a guide that a note on a page of it is of, as an address names it: undefined for the present one; null where it is
 * no longer kept.
 *
 * @param former the guide's former editions
 */
export function editionOf(
  { textHash }: Pick<AnnotationRow, 'textHash'>,
  { sha256 }: Pick<GuideRow, 'sha256'>,
  former: readonly Pick<GuideEditionRow, 'sha256' | 'version'>[],
): number | undefined | null {
  if (sha256 === null || textHash === sha256) return undefined;
  return former.findLast((one) => one.sha256 === textHash)?.version ?? null;
}
