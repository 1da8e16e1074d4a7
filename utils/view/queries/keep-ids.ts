import { watchQuery } from './watch-query.ts';

/** Ids that a query gives, in memory: what is asked at each key must not wait for the database. */
export interface KeptIds {
  /** As they are known by now; undefined before they were loaded. */
  now: () => ReadonlySet<string> | undefined;
  /** Has them loaded, the first time it is called, and followed from then on. Rejects where the database does not open. */
  loaded: () => Promise<ReadonlySet<string>>;
}

/** @param onChange they are others than they were; not called when they are loaded for the first time */
export function keepIds(query: () => Promise<Iterable<string>>, onChange: () => void): KeptIds {
  let ids: ReadonlySet<string> | undefined;
  let loading: Promise<ReadonlySet<string>> | undefined;
  const load = () =>
    new Promise<ReadonlySet<string>>((resolve, reject) => {
      watchQuery(
        query,
        (found) => {
          const before = ids;
          const now = new Set(found);
          ids = now;
          if (before && !isSame(before, now)) onChange();
          resolve(now);
        },
        () => reject(new Error('The database does not open.')),
      );
    });
  return {
    now: () => ids,
    async loaded() {
      loading ??= load();
      const first = await loading;
      return ids ?? first;
    },
  };
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));
