import { database } from '../database.ts';

/**
 * The keys (`witnessKeys`) of all issues and readings that are known here, from their indexes alone: what has none of them is known
 * for new without being looked up.
 */
export async function listKnownKeys(): Promise<Set<string>> {
  const [issues, readings] = await Promise.all([
    database.issues.orderBy('keys').uniqueKeys(),
    database.ledger.orderBy('keys').uniqueKeys(),
  ]);
  return new Set([...issues, ...readings].map(String));
}
