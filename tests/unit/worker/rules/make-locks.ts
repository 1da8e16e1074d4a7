/** Web Locks of one life of the worker and of the pages beside it: a queue a name. They end with it. */
export function makeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const held = new Map<string, number>();
  type Act<T> = (lock: { name: string } | null) => Promise<T>;

  function request<T>(name: string, act: Act<T>): Promise<T>;
  function request<T>(name: string, options: { ifAvailable: boolean }, act: Act<T>): Promise<T>;
  async function request<T>(
    name: string,
    ...rest: [Act<T>] | [{ ifAvailable: boolean }, Act<T>]
  ): Promise<T> {
    const [options, act] = rest.length === 1 ? [{ ifAvailable: false }, rest[0]] : rest;
    const count = held.get(name) ?? 0;
    if (options.ifAvailable && count > 0) return await act(null);
    held.set(name, count + 1);
    const turn = (queues.get(name) ?? Promise.resolve()).then(() => act({ name }));
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    queues.set(name, ended);
    return await turn.finally(() => held.set(name, (held.get(name) ?? 1) - 1));
  }
  return { request };
}
