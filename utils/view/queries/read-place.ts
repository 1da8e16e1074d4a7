import { textOfVersion } from '../../derived/text-of-version.ts';
import { mapPosition } from '../../learning/map-position.ts';
import { findPlace } from '../../store/places.ts';
import type { Reading } from './read-reading.ts';

/**
 * Where somebody was in an issue, as a position of the text that is shown; null when they were in none of it. A place of an
 * earlier version is where its words are now, or as near as can be told.
 *
 * @param text the canonical text that is shown
 */
export async function readPlace({ issue, body }: Reading, text: string): Promise<number | null> {
  const place = await findPlace(issue.newsletterId, issue.identity);
  if (!place) return null;
  const former = place.textHash === issue.textHash ? undefined : textOfVersion(body, place.textHash);
  const position = former === undefined ? place.position : mapPosition(place.position, former, text);
  return Math.min(position, text.length);
}
