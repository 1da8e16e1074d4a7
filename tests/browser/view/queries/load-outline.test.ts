import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { goneId, listHistoryItems } from '../../../../utils/view/queries/list-history-items.ts';
import { loadOutline, outlineOf, outlineWithout } from '../../../../utils/view/queries/load-outline.ts';
import type { Outline } from '../../../../utils/view/types.ts';
import { ledgerRow } from '../../../unit/backup/ledger-rows.ts';
import {
  check,
  day,
  entry,
  everywhere,
  issueOf,
  startAfresh,
  subscribe,
  thursday,
} from '../../store/fixtures.ts';

const now = thursday + day;

async function titlesOf({ ids, starts }: Outline): Promise<string[]> {
  const byId = new Map((await database.issues.toArray()).map(({ id, title }) => [id, title]));
  return ids.map((id, at) => {
    const heading = starts.find((start) => start.at === at);
    return `${heading ? `${heading.key}: ` : ''}${byId.get(id) ?? id}`;
  });
}

beforeEach(async () => {
  await startAfresh();
  const ages = [0, 7, 14, 40, 41, 70];
  for (const age of ages.toReversed()) await check([entry(`${age} days`, thursday - age * day)]);
});

it('has all ids under their headings, from either end', async () => {
  const newest = [
    'this-week: 0 days',
    'last-week: 7 days',
    '2026-10: 14 days',
    '2026-09: 40 days',
    '41 days',
  ];
  const outline = await loadOutline({ ...everywhere, list: 'all' }, 'newest', now);
  expect(await titlesOf(outline)).toEqual([...newest, '2026-08: 70 days']);
  expect(await titlesOf(await loadOutline({ ...everywhere, list: 'all' }, 'oldest', now))).toEqual([
    ...['2026-08: 70 days', '2026-09: 41 days', '40 days', '2026-10: 14 days'],
    ...['last-week: 7 days', 'this-week: 0 days'],
  ]);
});

it('keeps to a time, and to what is unread', async () => {
  const time = { from: thursday - 41 * day, to: thursday - 7 * day };
  const outline = await loadOutline({ ...everywhere, ...time, list: 'all' }, 'newest', now);
  expect(await titlesOf(outline)).toEqual(['2026-10: 14 days', '2026-09: 40 days', '41 days']);
  await database.issues.toCollection().modify({ unread: 0 });
  expect(await loadOutline({ ...everywhere, list: 'unread' }, 'newest', now)).toEqual({
    ids: [],
    starts: [],
    isWhole: true,
  });
});

it('has what is no longer stored behind all others, and not among what is unread', async () => {
  await database.ledger.put(ledgerRow(1, { isOrphan: 1, publishedAt: thursday }));
  for (const order of ['newest', 'oldest'] as const) {
    const { ids, starts } = await loadOutline({ ...everywhere, list: 'all' }, order, now);
    expect([ids.at(-1), starts.at(-1)]).toEqual([goneId(ledgerRow(1)), { key: 'gone', at: 6 }]);
  }
  const { starts } = await loadOutline({ ...everywhere, list: 'unread' }, 'newest', now);
  expect(starts.map(({ key }) => key)).not.toContain('gone');
});

it('leaves out those of a newsletter that was removed', async () => {
  await subscribe({ id: 'other' });
  await check([entry('of other', thursday - day)], { newsletterId: 'other' });
  const hasIt = async () => {
    const { ids } = await loadOutline({ ...everywhere, list: 'all' }, 'newest', now);
    return ids.includes((await issueOf('of other', 'other')).id);
  };
  expect(await hasIt()).toBe(true);
  await updateSubscription('other', { removedAt: thursday });
  expect(await hasIt()).toBe(false);
});

it.each(['newest', 'oldest'] as const)('begins as the first lines do, %s first', async (order) => {
  const range = { ...everywhere, list: 'all' as const };
  const whole = await loadOutline(range, order, now);
  const first = outlineOf(await listHistoryItems(range, order, 4), now);
  expect(first.isWhole).toBe(false);
  expect(first.ids).toEqual(whole.ids.slice(0, 4));
  expect(first.starts).toEqual(whole.starts.filter(({ at }) => at < 4));
});

describe('without some lines', () => {
  const group = fc.array(fc.boolean(), { maxLength: 5 });

  it('has the others in their order, each under its heading, and no heading without a line', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        const name = (place: number, at: number) => `${place} ${at}`;
        const ids = groups.flatMap((lines, place) => lines.map((_, at) => name(place, at)));
        const starts = groups.flatMap((lines, place) =>
          lines.length > 0 ? [{ key: `${place}`, at: groups.slice(0, place).flat().length }] : [],
        );
        const gone = new Set(
          groups.flatMap((lines, place) => lines.flatMap((isGone, at) => (isGone ? [name(place, at)] : []))),
        );
        const left = outlineWithout({ ids, starts, isWhole: true }, gone);
        expect(left.ids).toEqual(ids.filter((id) => !gone.has(id)));
        const keyAt = left.ids.map((_, at) => left.starts.findLast((start) => start.at <= at)?.key);
        expect(keyAt).toEqual(left.ids.map((id) => id.split(' ')[0]));
        expect(new Set(left.starts.map(({ at }) => at)).size).toBe(left.starts.length);
        expect(left.starts.every(({ at }) => at < left.ids.length)).toBe(true);
      }),
    );
  });
});
