import { mintIdentity } from '../identity/mint-identity.ts';
import type { Identified } from '../identity/types.ts';
import { findIssueOf, findLedgerRow } from './ledger.ts';

/**
 * An identity that no issue and no reading of the newsletter has. Call it in the transaction that gives it.
 *
 * @param taken given to others in the same transaction, and not written yet
 */
export async function freeIdentity(
  newsletterId: string,
  { witnesses }: Pick<Identified, 'witnesses'>,
  taken: ReadonlySet<string> = new Set(),
): Promise<string> {
  const refused = new Set(taken);
  for (;;) {
    const identity = mintIdentity(witnesses, (one) => refused.has(one));
    const [issue, row] = await Promise.all([
      findIssueOf({ newsletterId, identity }),
      findLedgerRow(newsletterId, identity),
    ]);
    if (!issue && !row) return identity;
    refused.add(identity);
  }
}
