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

/** How many requests `act` makes of IndexedDB, each step of a cursor among them: what it costs on any machine. */
export async function countRequests(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
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
          count += 1;
          return original.apply(this, args);
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
  return count;
}
