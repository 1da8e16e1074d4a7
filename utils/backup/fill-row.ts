import { normaliseUrl } from '../identity/normalise-url.ts';
import { titleKey } from '../identity/title-key.ts';
import type { FlatRow, PackedRow } from './types.ts';

/** A packed row with what was left out: nothing, or what follows from the other fields. */
export function fillRow(packed: PackedRow): FlatRow {
  const { stamps, identity, publishedAt, title = '', url = null, publishedDay = dayOf(publishedAt) } = packed;
  const { openedAt = null, lastOpenedAt = openedAt, readAt = openedAt, unreadAt = null } = packed;
  const { where = null, activeSeconds = 0, note = '', isDayOnly = false, guids = [] } = packed;
  const { urls = url === null ? [] : [normaliseUrl(url)] } = packed;
  const { titles = title === '' ? [] : [{ title: titleKey(title), day: publishedDay }] } = packed;
  const { changedAt = Math.max(0, ...[openedAt, lastOpenedAt, readAt, unreadAt].map(Number)) } = packed;
  return {
    ...{ identity, title, url, publishedAt, publishedDay, isDayOnly, guids, urls, titles },
    ...{ openedAt, lastOpenedAt, readAt, unreadAt, where, activeSeconds, note, changedAt },
    ...(stamps ? { stamps } : {}),
  };
}

/** The calendar day in UTC. */
function dayOf(time: number): string {
  return new Date(time).toISOString().replace(/T.*/, '');
}
