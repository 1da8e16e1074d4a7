import { sourceKey } from '../../address/source-key.ts';
import { parseOpml } from '../../feed/opml/parse-opml.ts';
import type { OpmlEntry, ReadOpmlAnswer } from '../../messages.ts';
import { findSubscribed } from './find-subscribed.ts';

/** The newsletters in an OPML file, and which of them could be added; nothing is changed. */
export async function readOpml(text: string): Promise<ReadOpmlAnswer> {
  const feeds = parseOpml(text);
  if (!feeds) return { ok: false };
  const seen = new Set<string>();
  const entries: OpmlEntry[] = [];
  for (const { title, address: written } of feeds) {
    const url = webAddress(written);
    const address = url?.href ?? written;
    const key = sourceKey(address);
    const isPresent = seen.has(key) || (url !== null && (await findSubscribed([address])) !== null);
    seen.add(key);
    const name = (title ?? url?.host ?? written).slice(0, 200);
    entries.push({
      name,
      isNamed: Boolean(title),
      address,
      state: url === null ? 'invalid' : isPresent ? 'present' : 'new',
    });
  }
  return { ok: true, entries };
}

/** Some readers write `feed:` addresses. */
function webAddress(written: string): URL | null {
  const url = URL.parse(written.replace(/^feed:(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://'));
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
