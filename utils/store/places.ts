import { database } from './database.ts';
import type { PlaceRow } from './types.ts';

/** Where somebody was in an issue; undefined when they were in none of it. */
export async function findPlace(newsletterId: string, identity: string): Promise<PlaceRow | undefined> {
  return await database.places.get([newsletterId, identity]);
}

/** Keeps where somebody is in an issue, in place of the one before. */
export async function savePlace(place: PlaceRow): Promise<void> {
  await database.places.put(place);
}
