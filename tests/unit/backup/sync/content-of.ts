import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { Json, MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { hashIssue } from '../../../../utils/backup/sync/hash-issue.ts';
import type { Mark, SyncContent } from '../../../../utils/backup/sync/types.ts';

const start = Date.UTC(2027, 0, 4);
const week = 7 * 24 * 60 * 60_000;

/** A subscription as a person has it. */
export function subscriptionRecord(n: number): MergeRecord {
  const address = `https://newsletter-number-${n}.publisher.example/archive`;
  const values: Record<string, Json> = {
    ...{
      name: `The Weekly Letter on Subject Number ${n}`,
      address,
      addedAt: start + n,
      pausedAt: null,
      isMuted: false,
    },
    source: { kind: 'feed', url: `https://feeds.publisher.example/feeds/abcdef${n}.xml` },
  };
  const stamp = makeStamp(start + n, 0, 'abcdef01');
  const fields = Object.entries(values).map(([name, value]) => [name, { value, stamp }]);
  const none = { texts: {}, events: {}, removed: null };
  return {
    kind: 'subscription',
    id: `newsletter-number-${n}.publisher.example/archive`,
    fields: Object.fromEntries(fields),
    ...none,
  };
}

export function settingRecord(n: number): MergeRecord {
  const fields = {
    value: { value: { isOn: true, from: '22:00', to: '07:00' }, stamp: makeStamp(start, 0, 'abcdef01') },
  };
  return { kind: 'setting', id: `setting${n}`, fields, texts: {}, events: {}, removed: null };
}

/** The nth issue of a newsletter, read some hours after it came. */
export function markOfIssue(newsletter: number, n: number): Mark {
  const at = start + n * week + newsletter * 3_600_000 + 12_345;
  return { hash: hashIssue(`newsletter-number-${newsletter}`, `issue${n}`), at, isRead: n % 9 !== 0 };
}

/** What somebody with so many weekly newsletters has after so many weeks. */
export function contentOf(newsletters: number, weeks: number): SyncContent {
  const letters = Array.from({ length: newsletters }, (_, at) => at);
  return {
    records: [
      ...letters.map(subscriptionRecord),
      ...Array.from({ length: 12 }, (_, at) => settingRecord(at)),
    ],
    marks: letters.flatMap((letter) => Array.from({ length: weeks }, (_, n) => markOfIssue(letter, n))),
    clamps: {},
  };
}
