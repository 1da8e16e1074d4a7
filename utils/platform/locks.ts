/**
 * The locks of the extension, by name, in the order in which they are taken: whoever holds one may wait only for those
 * below it. They are held across the worker and all pages, and end with whoever holds them.
 *
 * | lock | who takes it | what it keeps apart |
 * | --- | --- | --- |
 * | `run` | `worker/start/resume-work` | two runs of the worker's jobs |
 * | `sync` | whoever exchanges with the browser's sync, or switches it | two exchanges at once |
 * | `backup` | whoever keeps a backup in the browser, or restores one | a backup of what is half restored; two restorings at a time |
 * | `subscription:ID` | a check, and whatever changes address, removal or restoring of a newsletter | a check and the change of what it checks |
 * | `backfill:ID` | a page of an archive | two readings of one page |
 * | `guide:ID` | the download of a guide | two downloads of one file |
 * | `links:ISSUE` | the look for fresh links to an issue's guides | two looks for one issue |
 * | `host:HOST` | every request | two requests of one host at a time |
 * | `embargoes` | whoever notes what a host asked for | two writers of one value |
 * | `visits` | a page that was opened in a tab | two openings of one issue |
 * | `copy` | whoever saves the monthly copy of a backup | two copies |
 * | `subscriptions` | whoever takes back what waits for its first check, or restores what was lost | what is taken back while it is restored |
 * | `tell` | whoever tells of new issues | two notifications of one issue |
 * | `derived` | whoever rewrites snapshot, badge or mirror | an older state over a newer one |
 * | `index` | whoever brings the search index up to date | two writers of its parts |
 * | `corrections` | a page that compares what was edited since it was read | two pages that compare the same |
 * | `guide-text` | a page that reads the words of a guide | two pages that read one file |
 * | `alarm` | whoever sets the alarm | an older moment over a newer one |
 * | `log` | whoever adds a line to the log, or notes that a job threw | two writers of one value |
 * | `merging` | whoever names this machine, or adds to what merging remembers beside the rows | two writers of one value |
 */
export type LockName =
  | 'run'
  | 'sync'
  | 'backup'
  | `subscription:${string}`
  | `backfill:${string}`
  | `guide:${string}`
  | `links:${string}`
  | `host:${string}`
  | 'embargoes'
  | 'visits'
  | 'copy'
  | 'subscriptions'
  | 'tell'
  | 'derived'
  | 'index'
  | 'corrections'
  | 'guide-text'
  | 'alarm'
  | 'log'
  | 'merging';

/** Runs `act` while nobody else holds the lock; resolves with what it gives, rejects with what it throws. */
export async function withLock<T>(name: LockName, act: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(name, act);
}

/** As `withLock`; undefined, and nothing done, while somebody holds the lock. */
export async function withIdleLock<T>(name: LockName, act: () => Promise<T>): Promise<T | undefined> {
  return await navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? await act() : undefined,
  );
}

/** Runs that wait for their turn. A run belongs to the lock manager it waits in: it ends with it. */
const waiting = new WeakMap<LockManager, Map<LockName, Promise<void>>>();

/**
 * Runs `act`, or, while it is under way already, once more when that ends: of all who ask meanwhile one waits, and the
 * others wait with it.
 */
export async function withSingleFlight(name: LockName, act: () => Promise<void>): Promise<void> {
  const { locks } = navigator;
  const queue = waiting.get(locks) ?? new Map<LockName, Promise<void>>();
  waiting.set(locks, queue);
  const present = queue.get(name);
  if (present) return await present;
  // A lock that is free may be given before the call that asks for it returns.
  let isBegun = false;
  const turn = withLock(name, async () => {
    isBegun = true;
    queue.delete(name);
    await act();
  });
  if (!isBegun) queue.set(name, turn);
  await turn;
}
