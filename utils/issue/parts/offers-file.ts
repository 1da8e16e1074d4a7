import { normaliseText } from '../../text/normalise-text.ts';
import type { Block } from '../blocks/types.ts';
import { type Outline, type Section, textAt, withoutClosing } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';

/** A word or two on the file; more is an article that happens to end in one. */
const longestText = 300;

/**
 * Whether a heading's words offer something to keep, with little but a file under it: "We made a free pocket card for you".
 *
 * @param isFile whether a block is nothing but a file
 */
export function offersFile(
  outline: Outline,
  { kind, heading, body }: Section,
  isFile: (block: Block | undefined) => boolean,
): boolean {
  const { blocks, patterns } = outline;
  // "Zum Mitnehmen" and "À emporter" announce what to learn as well.
  if (kind !== null && kind !== 'learn') return false;
  if (!body.some((at) => isFile(blocks[at]))) return false;
  const content = withoutClosing(outline, body, 1).flatMap((at) => {
    const block = blocks[at];
    return block && block.kind !== 'image' ? [{ block, text: textAt(outline, at) }] : [];
  });
  const others = content.filter(({ block }) => !isFile(block));
  const length = others.reduce((sum, { text }) => sum + text.length, 0);
  if (others.length === content.length || length > longestText) return false;
  const isProse = others.every(({ block }) => block.kind === 'paragraph');
  return isProse && someMatch(normaliseText(heading), patterns.fileOffer);
}
