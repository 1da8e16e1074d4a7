import { canonicalText } from '../../backup/canonical-text.ts';
import { listChosenRecords } from '../../backup/records/list-records.ts';
import { pointerKey } from '../../backup/sync/read-area.ts';
import type { AreaItems } from '../../backup/sync/types.ts';
import { shortHash } from '../../identity/hash-text.ts';
import { countMarkables, findLastReadingId } from '../../store/markables.ts';

/** What of this machine an exchange would look at, in short. A few look-ups. */
export async function signOwn(): Promise<string> {
  const [records, lastReading, count] = await Promise.all([
    listChosenRecords(''),
    findLastReadingId(),
    countMarkables(),
  ]);
  return `${lastReading} ${count} ${shortHash(canonicalText(records))}`;
}

/** The same with what lies in the area: as long as both are as they were, there is nothing to exchange. */
export function signBoth(own: string, items: AreaItems): string {
  return `${own} ${shortHash(canonicalText([items[pointerKey], Object.keys(items).sort()]))}`;
}
