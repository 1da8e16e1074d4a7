import '../view/english.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a simulated browser remembers, and what its worker has left to live. */
export class SimulatedBrowser {
  badge = '';
  alarmAt: number | undefined;
  /** Text of each notification by its id: a repeated one replaces. */
  notices = new Map<string, { title: string; message: string }>();
  /** The worker dies at its so-many-th call of the browser; each call can be its last, before or after it took effect. */
  #callsLeft = Number.POSITIVE_INFINITY;
  #die: () => void = () => {};

  constructor() {
    const call = <Arguments extends unknown[], Value>(effect: (...given: Arguments) => Value) => {
      return async (...given: Arguments): Promise<Value> => {
        await this.#breathe();
        const value = effect(...given);
        await this.#breathe();
        return value;
      };
    };
    const local = fakeBrowser.storage.local;
    const set = local.set.bind(local);
    Object.assign(local, { set: call(set) });
    Object.assign(fakeBrowser, {
      action: {
        setBadgeText: call(({ text }: { text: string }) => {
          this.badge = text;
        }),
        setBadgeBackgroundColor: call(() => undefined),
        setBadgeTextColor: call(() => undefined),
      },
      alarms: {
        get: call(() => (this.alarmAt === undefined ? undefined : { scheduledTime: this.alarmAt })),
        create: call((_name: string, { when }: { when: number }) => {
          this.alarmAt = when;
        }),
      },
      permissions: { contains: async () => true },
      notifications: {
        create: call((id: string, { title, message }: { title: string; message: string }) => {
          this.notices.set(id, { title, message });
        }),
        clear: async () => true,
      },
    });
    fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://companion${path}`;
    this.fetch = call((answer: () => Response | Error) => answer());
  }

  /** A request; an answer that is an Error is a network that is not there. */
  readonly fetch: (answer: () => Response | Error) => Promise<Response | Error>;

  /**
   * Runs the worker, until it is done or has made its last call.
   *
   * @returns whether it lived to the end
   */
  async run(work: () => Promise<unknown>, callsLeft: number): Promise<boolean> {
    this.#callsLeft = callsLeft;
    const death = new Promise<false>((resolve) => {
      this.#die = () => resolve(false);
    });
    const lived = await Promise.race([work().then(() => true as const), death]);
    this.#callsLeft = Number.POSITIVE_INFINITY;
    return lived;
  }

  /** A promise that never settles is what a stopped worker leaves of what it was doing. */
  async #breathe(): Promise<void> {
    this.#callsLeft -= 1;
    if (this.#callsLeft > 0) return;
    this.#die();
    await new Promise(() => {});
  }
}
