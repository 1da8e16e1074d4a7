/** What a context of the extension (worker or page) has done since `clear`; times in epoch ms. */
export interface Recorded {
  /** IndexedDB requests made, cursors' steps included. */
  requests: number;
  /** Bytes given to storage.local to write, as JSON. */
  localBytes: number;
  /** Transactions, browser calls and requests to the network under way. */
  pending: number;
  /** When one of those last ended; 0 when none did. */
  endedAt: number;
  /** Since when it notes. */
  clearedAt: number;
  /** The same of those that change something. */
  changedAt: number;
  now: number;
}

/**
 * Runs in the worker or in a page of any build: from then on notes what its code asks of IndexedDB, of the browser and of the
 * network, without changing any answer. Twice is once. `bench()` gives what was noted, `bench(true)` begins anew.
 */
export function installRecorder(): void {
  const scope = globalThis as unknown as { bench?: (clear?: boolean) => Recorded };
  if (scope.bench) return;
  const now = () => performance.timeOrigin + performance.now();
  const noted = { requests: 0, localBytes: 0, pending: 0, endedAt: 0, changedAt: 0, clearedAt: now() };
  scope.bench = (clear = false) => {
    if (clear)
      Object.assign(noted, { requests: 0, localBytes: 0, endedAt: 0, changedAt: 0, clearedAt: now() });
    return { ...noted, now: now() };
  };
  const begin = () => {
    noted.pending += 1;
  };
  const end = (changes: boolean) => {
    noted.pending -= 1;
    noted.endedAt = now();
    if (changes) noted.changedAt = noted.endedAt;
  };

  type Callable = (...args: unknown[]) => unknown;
  function replace(owner: object, name: string, by: (original: Callable) => Callable): void {
    const methods = owner as Record<string, unknown>;
    const original = methods[name];
    if (typeof original === 'function') methods[name] = by(original as Callable);
  }
  const asks = [
    'get',
    'getAll',
    'getKey',
    'getAllKeys',
    'getAllRecords',
    'count',
    'openCursor',
    'openKeyCursor',
  ];
  for (const [{ prototype }, names] of [
    [IDBObjectStore, [...asks, 'add', 'put', 'delete', 'clear']],
    [IDBIndex, asks],
    [IDBCursor, ['continue', 'advance', 'continuePrimaryKey', 'update', 'delete']],
  ] as const)
    for (const name of names)
      replace(
        prototype,
        name,
        (original) =>
          function (this: unknown, ...args) {
            noted.requests += 1;
            return original.apply(this, args);
          },
      );
  replace(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: unknown, ...args) {
        const transaction = original.apply(this, args) as IDBTransaction;
        begin();
        const over = () => end(transaction.mode !== 'readonly');
        transaction.addEventListener('complete', over);
        transaction.addEventListener('abort', over);
        return transaction;
      },
  );

  const watch = (owner: object | undefined, names: readonly string[], changes: boolean, note?: Callable) => {
    for (const name of names)
      if (owner)
        replace(
          owner,
          name,
          (original) =>
            function (this: unknown, ...args) {
              begin();
              note?.(args[0]);
              const last = args.at(-1);
              if (typeof last === 'function') {
                const over: Callable = (...answer) => {
                  end(changes);
                  return last(...answer);
                };
                return original.apply(this, [...args.slice(0, -1), over]);
              }
              const answer = original.apply(this, args);
              const over = () => end(changes);
              void Promise.resolve(answer).then(over, over);
              return answer;
            },
        );
  };
  function watchLocks(): void {
    replace(
      LockManager.prototype,
      'request',
      (original) =>
        function (this: unknown, ...args) {
          begin();
          const held = original.apply(this, args) as Promise<unknown>;
          const over = () => end(false);
          held.then(over, over);
          return held;
        },
    );
  }
  const size = (items: unknown) => {
    noted.localBytes += new TextEncoder().encode(JSON.stringify(items)).length;
  };
  watch(chrome.storage.local, ['set'], true, size);
  watch(chrome.storage.local, ['remove'], true);
  watch(chrome.storage.local, ['get', 'getKeys'], false);
  watch(chrome.storage.session, ['get', 'set', 'remove'], false);
  watch(chrome.action, ['setBadgeText'], true);
  watch(chrome.action, ['setBadgeBackgroundColor', 'setBadgeTextColor', 'getBadgeText'], false);
  watch(chrome.alarms, ['get', 'getAll', 'create', 'clear'], false);
  watch(chrome.notifications, ['create', 'clear', 'getAll'], false);
  watch(chrome.permissions, ['contains'], false);
  watch(chrome.runtime, ['sendMessage'], false);
  watch(chrome.tabs, ['create'], false);
  // To be given a lock, or the database, takes the browser a while when it is busy.
  watchLocks();
  replace(
    IDBFactory.prototype,
    'open',
    (original) =>
      function (this: unknown, ...args) {
        const opening = original.apply(this, args) as IDBOpenDBRequest;
        begin();
        const over = () => end(false);
        opening.addEventListener('success', over);
        opening.addEventListener('error', over);
        return opening;
      },
  );
  watch(globalThis, ['fetch'], false);
}
