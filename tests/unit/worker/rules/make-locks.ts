/** Web Locks of one life of the worker and of the pages beside it: a queue a name. They end with it. */
export function makeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      const turn = (queues.get(name) ?? Promise.resolve()).then(run);
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
