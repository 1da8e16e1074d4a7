const asking = {
  store: ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor'],
  writing: ['put', 'add', 'delete', 'clear'],
  cursor: ['continue', 'continuePrimaryKey', 'advance', 'update', 'delete'],
};

const kinds: [object, readonly string[]][] = [
  [IDBObjectStore.prototype, [...asking.store, ...asking.writing]],
  [IDBIndex.prototype, asking.store],
  [IDBCursor.prototype, asking.cursor],
];

/** What an act costs on any machine. */
export interface Cost {
  /** Requests made of IndexedDB, each step of a cursor among them. */
  requests: number;
  /** Entries that the browser had to go through for lists and counts. */
  walked: number;
}

/** Counts what `act` asks of IndexedDB. */
export async function countRequests(act: () => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { requests: 0, walked: 0 };
  const undo: (() => void)[] = [];
  for (const [prototype, names] of kinds) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      // `getAllRecords` is not in every browser.
      if (typeof own?.value !== 'function') continue;
      const original: (...args: unknown[]) => unknown = own.value;
      Object.defineProperty(prototype, name, {
        ...own,
        value(this: unknown, ...args: unknown[]) {
          cost.requests += 1;
          const request = original.apply(this, args);
          if (request instanceof IDBRequest)
            request.addEventListener('success', () => {
              cost.walked += walkedFor(name, request.result);
            });
          return request;
        },
      });
      undo.push(() => Object.defineProperty(prototype, name, own));
    }
  }
  try {
    await act();
  } finally {
    for (const restore of undo) restore();
  }
  return cost;
}

function walkedFor(name: string, result: unknown): number {
  if (name === 'count') return Number(result);
  return Array.isArray(result) ? result.length : 0;
}
