import { readAddress } from '../../address/read-address.ts';
import { sourceKey } from '../../address/source-key.ts';
import { type OpmlFeed, parseOpml } from '../../feed/opml/parse-opml.ts';
import type { OpmlEntry, ReadOpmlAnswer } from '../../feed/opml/types.ts';
import { findSubscribed } from './find-subscribed.ts';

const longestName = 200;

/** The newsletters in an OPML file, and which of them could be added; nothing is changed. */
export async function readOpml(text: string): Promise<ReadOpmlAnswer> {
  const feeds = parseOpml(text);
  if (!feeds) return { ok: false };
  const seen = new Set<string>();
  const entries: OpmlEntry[] = [];
  for (const feed of feeds) {
    const entry = entryOf(feed);
    const key = sourceKey(entry.address);
    const isPresent =
      entry.state === 'new' && (seen.has(key) || (await findSubscribed([entry.address])) !== null);
    seen.add(key);
    entries.push(isPresent ? { ...entry, state: 'present' } : entry);
  }
  return { ok: true, entries };
}

function entryOf({ title, address: written, folder, isPage = false, isOff = false }: OpmlFeed): OpmlEntry {
  const read = readAddress(written);
  const address = read.ok ? read.url : read.shown;
  const host = URL.parse(address)?.host || address;
  // Some readers write the address, or its host, where nobody gave a name.
  const isNamed = title !== null && ![written, address, host].includes(title);
  const entry = {
    ...{ name: (isNamed ? title : host).slice(0, longestName), isNamed, address, isPage, isOff },
    ...(folder === undefined ? {} : { folder }),
  };
  return read.ok
    ? { ...entry, isGuessed: read.isGuessed, state: 'new' }
    : { ...entry, isGuessed: false, state: 'invalid', why: read.why };
}
