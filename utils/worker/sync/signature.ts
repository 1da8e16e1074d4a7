import { canonicalText } from '../../backup/canonical-text.ts';
import { listChosenRecords } from '../../backup/records/list-records.ts';
import { pointerKey } from '../../backup/sync/read-area.ts';
import type { AreaItems } from '../../backup/sync/types.ts';
import { shortHash } from '../../identity/hash-text.ts';
import { countMarkables, findLastReadingId } from '../../store/markables.ts';

/** What an exchange would look at, in short: as long as it is the same, there is nothing to exchange. A few look-ups. */
export async function signatureOf(items: AreaItems): Promise<string> {
  const [records, lastReading, count] = await Promise.all([
    listChosenRecords(''),
    findLastReadingId(),
    countMarkables(),
  ]);
  return `${lastReading} ${count} ${shortHash(canonicalText([records, items[pointerKey], Object.keys(items).sort()]))}`;
}
