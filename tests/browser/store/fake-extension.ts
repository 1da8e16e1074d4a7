/**
 * What of the extension's own functions the code asks for that derives views, in a page that is none: import it before that
 * code. `storage.local` and `storage.session` keep what is written in memory.
 */
const area = () => {
  const stored = new Map<string, string>();
  return {
    stored,
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        (keys === null ? [...stored.keys()] : [keys].flat()).flatMap((key) => {
          const text = stored.get(key);
          return text === undefined ? [] : [[key, JSON.parse(text)]];
        }),
      ),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) {
        const text = JSON.stringify(value);
        stored.set(key, text);
        written.push({ key, bytes: new TextEncoder().encode(key + text).length });
      }
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
  };
};

/** Every value written to either area, in order. */
export const written: { key: string; bytes: number }[] = [];
export const local = area();
const session = area();
/** The text on the badge. */
export const badge = { text: '' };

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'companion' },
    // No texts: what is asked for stands for itself.
    i18n: { getMessage: () => '', getUILanguage: () => 'en' },
    storage: { local, session },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
    },
  },
});
