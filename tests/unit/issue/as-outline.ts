import { textOfBlock } from '../../../utils/issue/blocks/block-text.ts';
import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { type Outline, outline } from '../../../utils/issue/outline.ts';
import { splitRunIns } from '../../../utils/issue/parts/split-run-ins.ts';
import { allTables } from '../../../utils/issue/patterns/all-tables.ts';
import { choosePatterns } from '../../../utils/issue/patterns/choose-patterns.ts';
import { normaliseText } from '../../../utils/text/normalise-text.ts';

export const nothingTaken: ReadonlySet<number> = new Set();

/** What the parsers of parts start from. */
export function asOutline(html: string): Outline {
  const blocks = parseBlocks(html);
  const patterns = choosePatterns(normaliseText(blocks.map(textOfBlock).join(' ')), allTables);
  return outline(splitRunIns(blocks, patterns), patterns);
}
