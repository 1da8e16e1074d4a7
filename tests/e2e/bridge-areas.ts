import type { CompanionBrowser } from './driver/types.ts';

type Items = Record<string, unknown>;

/** How the items of one carrying fare; all at once and once where nothing is said. */
export interface Carrying {
  /** Keys that do not arrive this time. */
  loses?: (key: string) => boolean;
  /** All that was ever carried comes once more, oldest first, before what is new. */
  repeats?: boolean;
}

/**
 * Stands in for the server of the browsers' makers: carries the items of `storage.sync` from one browser to the others, one by
 * one, the last one written wins. It knows nothing of what they mean.
 */
export class AreaBridge {
  private readonly server = new Map<string, string>();
  private readonly carried: [key: string, json: string | undefined][] = [];
  /** What each browser was last known to hold: what differs from it was written there since. */
  private readonly known = new Map<CompanionBrowser, Map<string, string>>();

  private readonly browsers: readonly CompanionBrowser[];

  constructor(browsers: CompanionBrowser[]) {
    this.browsers = browsers;
  }

  async carry({ loses = () => false, repeats = false }: Carrying = {}): Promise<void> {
    for (const browser of this.browsers) await this.collect(browser, loses);
    for (const browser of this.browsers) await this.hand(browser, loses, repeats);
  }

  private async collect(browser: CompanionBrowser, loses: (key: string) => boolean): Promise<void> {
    const there = textsOf(await readArea(browser));
    const known = this.known.get(browser) ?? new Map<string, string>();
    this.known.set(browser, known);
    for (const key of new Set([...there.keys(), ...known.keys()])) {
      const json = there.get(key);
      if (json === known.get(key) || loses(key)) continue;
      put(known, key, json);
      put(this.server, key, json);
      this.carried.push([key, json]);
    }
  }

  private async hand(
    browser: CompanionBrowser,
    loses: (key: string) => boolean,
    repeats: boolean,
  ): Promise<void> {
    const known = this.known.get(browser) ?? new Map<string, string>();
    const former = repeats ? this.carried : [];
    const keys = new Set([...known.keys(), ...this.server.keys()]);
    const fresh = [...keys]
      .filter((key) => known.get(key) !== this.server.get(key))
      .map((key): [string, string | undefined] => [key, this.server.get(key)]);
    for (const [key, json] of [...former, ...fresh]) {
      if (loses(key)) continue;
      await writeArea(browser, key, json);
      put(known, key, json);
    }
    // What was repeated is followed by what holds.
    for (const [key, json] of repeats ? this.server : []) {
      await writeArea(browser, key, json);
      put(known, key, json);
    }
  }
}

export async function readArea(browser: CompanionBrowser): Promise<Items> {
  return await browser.inExtension(async () => await chrome.storage.sync.get(null));
}

async function writeArea(browser: CompanionBrowser, key: string, json: string | undefined): Promise<void> {
  await browser.inExtension(
    async (name, text) =>
      text === null
        ? await chrome.storage.sync.remove(name)
        : await chrome.storage.sync.set({ [name]: JSON.parse(text) }),
    key,
    json ?? null,
  );
}

/** Chromium sorts what is nested: the same value is the same text. */
function textsOf(items: Items): Map<string, string> {
  return new Map(Object.entries(items).map(([key, value]) => [key, JSON.stringify(sorted(value))]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}

function put(items: Map<string, string>, key: string, json: string | undefined): void {
  if (json === undefined) items.delete(key);
  else items.set(key, json);
}
