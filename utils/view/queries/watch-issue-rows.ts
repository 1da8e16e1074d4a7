import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import { database } from '../../store/database.ts';

/** What a change of many rows names in place of their ids. */
const many = 'many';
export type ChangedIds = readonly string[] | typeof many;

/** Holds when each issue came out: a mark changes nothing of it. */
const places = '[publishedAt+rank]';

/**
 * Calls back with the ids of issues whose rows were added, changed or deleted, by this page or any other; with `many` where there
 * were too many to be named. Unlike a live query it reads nothing: who keeps a list of ids looks up what it does not know of.
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 *
 * @param onChange `hasMoved`: one of them may stand elsewhere in the order in which they came out
 * @returns a function that ends the watch
 */
export function watchIssueRows(onChange: (ids: ChangedIds, hasMoved: boolean) => void): () => void {
  const part: keyof ObservabilitySet = `idb://${database.name}/issues/`;
  const listen = (parts: ObservabilitySet) => {
    const rows = parts[part];
    if (rows) onChange(idsIn(rows), 'from' in (parts[`${part}${places}`] ?? {}));
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

/** Of an interval tree whose nodes are single ids; any other holds more than can be named. */
function idsIn(tree: IntervalTree): ChangedIds {
  const ids: string[] = [];
  const open: (IntervalTree | null | undefined)[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    // An empty tree is a node without ends.
    if (!node || !('from' in node)) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return many;
    ids.push(node.from);
    open.push(node.l, node.r);
  }
  return ids;
}
