import { type Found, type Outline, type Section, sectionsOf } from '../outline.ts';
import { listUnder } from './list-under.ts';

/** The list directly under a heading of the learn, takeaway or key-points family. */
export function parseLearningPoints(outline: Outline): Found<string[]> | undefined {
  for (const section of sectionsOf(outline, 'learn')) {
    const list = listUnder(outline, section) ?? listBelow(outline, section);
    if (list) return list;
  }
  return undefined;
}

/** The list of a contents heading right below: the two announce it together. */
function listBelow(outline: Outline, section: Section): Found<string[]> | undefined {
  const below = outline.sections[outline.sections.indexOf(section) + 1];
  if (below?.kind !== 'contents' || section.body.length > 0) return undefined;
  return listUnder(outline, below);
}
