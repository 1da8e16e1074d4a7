import { afterEach, beforeEach, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { recordReading, undoReading } from '../../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { watchOutline } from '../../../../utils/view/queries/watch-outline.ts';
import type { HistoryFilter, Outline } from '../../../../utils/view/types.ts';
import { soon } from '../../../soon.ts';
import { countRequests } from '../../store/count-requests.ts';
import { check, day, entry, everywhere, issueOf, startAfresh, thursday } from '../../store/fixtures.ts';

const shown: Outline[] = [];
let end = () => {};

/** 60 unread issues: more than are read at once. */
beforeEach(async () => {
  await startAfresh();
  shown.length = 0;
  for (let n = 59; n >= 0; n -= 1) await check([entry(`issue ${n}`, thursday - n * day)]);
  await database.issues.toCollection().modify({ unread: 1, isRead: 0, readAt: null });
}, 60_000);
afterEach(() => end());

async function watch(list: HistoryFilter): Promise<void> {
  shown.length = 0;
  const listener = { onOutline: (outline: Outline) => shown.push(outline), onUnavailable: () => undefined };
  end = watchOutline({ ...everywhere, list }, 'newest', listener);
  await soon(() => expect(shown.at(-1)?.isWhole).toBe(true));
}
const last = () => shown.at(-1)?.ids ?? [];
const mark = async (title: string) =>
  (await recordReading((await issueOf(title)).id, { kind: 'marked' }, thursday))?.readingId ?? 0;

it('shows the first lines, then all of them', async () => {
  await watch('all');
  expect(shown.map(({ ids, isWhole }) => [ids.length, isWhole])).toEqual([
    [24, false],
    [60, true],
  ]);
});

it('reads nothing for a mark, and adds what a check finds', async () => {
  await watch('all');
  const { id } = await issueOf('issue 3');
  const alone = await countRequests(() => recordReading(id, { kind: 'marked' }, thursday));
  end();
  const unwatched = await countRequests(() => recordReading(id, { kind: 'unmarked' }, thursday));
  expect(alone.requests).toBeLessThanOrEqual(unwatched.requests + 2);
  expect(shown).toHaveLength(2);

  await watch('all');
  await check([entry('newer', thursday + day)]);
  const added = await issueOf('newer');
  await soon(() => expect(last()[0]).toBe(added.id));
  expect(last()).toHaveLength(61);
});

it('lets an issue that was marked read leave the unread ones, and come back where it was', async () => {
  await watch('unread');
  const before = last();
  const { id } = await issueOf('issue 3');
  const readingId = await mark('issue 3');
  await soon(() => expect(last()).toEqual(before.filter((one) => one !== id)));
  await undoReading(readingId, thursday + 1);
  await soon(() => expect(last()).toEqual(before));
});

it('moves an issue whose date was found later', async () => {
  await watch('all');
  const { id } = await issueOf('issue 3');
  await database.issues.update(id, { publishedAt: thursday - 400 * day });
  await soon(() => expect(last().indexOf(id)).toBe(59));
});

it('follows many changes at once, and a newsletter that is removed', async () => {
  await watch('unread');
  await database.issues.toCollection().modify({ unread: 0 });
  await soon(() => expect(last()).toEqual([]));
  end();
  await watch('all');
  expect(last()).toHaveLength(60);
  await updateSubscription('home', { removedAt: thursday });
  await soon(() => expect(last()).toEqual([]));
});
