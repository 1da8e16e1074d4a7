import { type Found, type Outline, sectionsOf } from '../outline.ts';
import { listUnder } from './list-under.ts';

/** The list under a heading that announces the issue. Under a learning heading stacked on it, it is that one's. */
export function parseContents(
  outline: Outline,
  taken: ReadonlySet<number> = new Set(),
): Found<string[]> | undefined {
  for (const section of sectionsOf(outline, 'contents')) {
    const list = listUnder(outline, section);
    if (list && !list.blocks.some((at) => taken.has(at))) return list;
  }
  return undefined;
}
