import type { IssueLayout } from '../issue/lay-out-issue.ts';
import type { TextRange } from '../learning/corrections/types.ts';

/** As a card of a file prints it: "2.04 KB • PDF File". */
const fileSize = /^\d+(?:[.,]\d+)?\s?(?:bytes|[kmg](?:i?b|o))\b/i;

/**
 * What of an issue's text is not what the issue says: the sponsor's ads, which change from one day to the next, and the sizes of
 * files. Stretches of the canonical text, in order.
 */
export function listAsides({ blocks, text, ads }: Pick<IssueLayout, 'blocks' | 'text' | 'ads'>): TextRange[] {
  return text.lines.flatMap(({ block, start, end }) => {
    const isSize = blocks[block]?.kind === 'card' && fileSize.test(text.text.slice(start, end));
    return ads.has(block) || isSize ? { start, end } : [];
  });
}

/** Whether a stretch lies in one of them; one without a length lies in none. */
export const isAside = ({ start, end }: TextRange, asides: readonly TextRange[]): boolean =>
  start < end && asides.some((one) => one.start <= start && end <= one.end);
