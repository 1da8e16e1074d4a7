import { database } from '../database.ts';
import type { CorrectionRow, PlaceRow } from '../types.ts';
import { nameIssue } from './local-names.ts';
import type { Manner, Names, Newcomers, Tally } from './types.ts';

/** Takes in where somebody was in issues: what is known here stays. */
export async function unitePlaces(
  arrived: readonly PlaceRow[],
  names: Names,
  manner: Manner,
): Promise<Tally> {
  const { places } = database;
  return await database.transaction('rw', [places], async () => {
    const rows = arrived.map((row) => {
      const { newsletterId, identity } = nameIssue(row, names);
      return { ...row, newsletterId, identity };
    });
    const present = await places.bulkGet(rows.map((row) => [row.newsletterId, row.identity]));
    const added = rows.filter((_, at) => present[at] === undefined);
    if (manner === 'for-good') await places.bulkPut(added);
    return { added: added.length, changed: 0, left: rows.length - added.length };
  });
}

/** Takes in what was corrected since it was read, as far as the issue is here in the version that it speaks of. */
export async function uniteCorrections(
  arrived: readonly CorrectionRow[],
  names: Names,
  { wanted }: Newcomers,
  manner: Manner,
): Promise<Tally> {
  const { corrections, issues } = database;
  return await database.transaction('rw', [corrections, issues], async () => {
    const rows = arrived.map((row) => ({ ...row, ...nameIssue(row, names) }));
    const ids = rows.map(({ issueId }) => issueId);
    const [present, owners] = [await corrections.bulkGet(ids), await issues.bulkGet(ids)];
    let added = 0;
    for (const [at, row] of rows.entries()) {
      const owner = owners[at];
      // On trial the issues of the file are not here.
      const isOwned = owner
        ? owner.textHash === row.toHash
        : manner === 'on-trial' && wanted.has(row.newsletterId);
      if (present[at] || !isOwned) continue;
      added += 1;
      if (manner === 'on-trial') continue;
      await corrections.put(row);
      if (owner && row.state === 'open')
        await issues.put({ ...owner, corrected: row.changes[0]?.kind ?? null });
    }
    return { added, changed: 0, left: rows.length - added };
  });
}
