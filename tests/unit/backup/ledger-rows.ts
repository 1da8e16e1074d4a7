import fc from 'fast-check';
import { witnessKeys } from '../../../utils/identity/witness-keys.ts';
import { witnessesOf } from '../../../utils/identity/witnesses-of.ts';
import { chunkOf } from '../../../utils/store/chunk-of.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';

const month = Date.UTC(2026, 9, 1);
const hour = 60 * 60_000;

/** A row as a person makes one who opens an issue: the nth of October 2026. */
export function ledgerRow(n: number, change: Partial<LedgerRow> = {}): LedgerRow {
  const newsletterId = change.newsletterId ?? 'news.example/feed';
  const publishedAt = month + n * 11 * hour;
  const title = change.title ?? `Let’s Talk: Gut & Skin Health, and What the Evidence Says (${n})`;
  const url = `https://news.example/p/lets-talk-gut-skin-health-and-what-the-evidence-says-${n}`;
  const publishedDay = new Date(publishedAt).toISOString().slice(0, 10);
  const guid = `8f14e45f-ceea-467f-a0c1-${String(n).padStart(12, '0')}`;
  const witnesses = witnessesOf({ guid, url, title, publishedDay });
  return {
    ...{ newsletterId, identity: `id${String(n).padStart(9, '0')}`, witnesses },
    ...{ title, url, publishedAt, publishedDay, isDayOnly: false },
    ...{ openedAt: publishedAt + hour, lastOpenedAt: publishedAt + hour, readAt: publishedAt + hour },
    ...{ unreadAt: null, where: 'popup', activeSeconds: 0, note: '', changedAt: publishedAt + hour },
    isOrphan: 1,
    chunk: chunkOf(publishedAt, 0),
    ...change,
    keys: witnessKeys(newsletterId, change.witnesses ?? witnesses),
  };
}

const time = fc.integer({ min: 0, max: 2 ** 41 });
const moment = fc.option(time);
const texts = fc.array(fc.string({ maxLength: 20, unit: 'binary' }), { maxLength: 3 });
const day = fc.option(fc.constantFrom('2026-10-01', '2026-10-22'));

/** Any row of one newsletter and one piece; two of them are often of one identity. */
export const anyRow: fc.Arbitrary<LedgerRow> = fc
  .record({
    identity: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
    title: fc.string({ unit: 'binary' }),
    url: fc.option(fc.oneof(fc.string(), fc.webUrl())),
    publishedAt: time,
    publishedDay: day,
    isDayOnly: fc.boolean(),
    guids: texts,
    urls: texts,
    titles: fc.array(fc.record({ title: fc.string({ maxLength: 20 }), day }), { maxLength: 3 }),
    openedAt: moment,
    lastOpenedAt: moment,
    readAt: moment,
    unreadAt: moment,
    where: fc.constantFrom(null, 'popup' as const, 'notification' as const),
    activeSeconds: fc.nat(10_000),
    note: fc.string(),
    changedAt: fc.oneof(fc.constantFrom(1, 2), time),
    stamp: fc.option(fc.oneof(time, fc.constant('0mvmep0fv.000.bbbbbbbb'))),
  })
  .map(({ guids, urls, titles, stamp, ...told }) => {
    const note = { versions: [{ stamp: stamp ?? 0, value: null }], seen: [] };
    const row = { ...told, ...(stamp === null ? {} : { stamps: { base: 1, fields: {}, texts: { note } } }) };
    const witnesses = {
      guids: [...new Set(guids)],
      urls: [...new Set(urls)],
      titles: [...new Map(titles.map((one) => [`${one.day} ${one.title}`, one])).values()],
    };
    const ref = { newsletterId: 'a.example:8080/feed', chunk: '2026-10.0', isOrphan: 1 as const };
    return { ...row, ...ref, witnesses, keys: witnessKeys(ref.newsletterId, witnesses) };
  });

/** Rows of as many identities. */
export const someRows = fc.uniqueArray(anyRow, { selector: ({ identity }) => identity, maxLength: 8 });
