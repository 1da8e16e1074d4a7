import { parseBlocks } from '../../../utils/issue/blocks/parse-blocks.ts';
import { type Outline, outline } from '../../../utils/issue/outline.ts';
import { english } from '../../../utils/issue/patterns/en.ts';

export const nothingTaken: ReadonlySet<number> = new Set();

/** What the parsers of parts start from. */
export const asOutline = (html: string): Outline => outline(parseBlocks(html), english);
