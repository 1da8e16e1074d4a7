import { listUnder } from './list-under.ts';
import { type Found, type Outline, sectionsOf } from './outline.ts';

/** The list directly under a heading of the learn, takeaway or key-points family. */
export function parseLearningPoints(outline: Outline): Found<string[]> | undefined {
  for (const section of sectionsOf(outline, 'learn')) {
    const list = listUnder(outline, section);
    if (list) return list;
  }
  return undefined;
}
