import '../store/fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { annotate } from '../../../utils/record/annotate.ts';
import { noteWords } from '../../../utils/record/note-words.ts';
import { listAllAnnotations } from '../../../utils/store/annotations.ts';
import { check, entry, issueOf, startAfresh, thursday } from '../store/fixtures.ts';

const text = 'Start azelaic acid slowly. Raise it after a week.';
let issueId: string;

beforeEach(async () => {
  await startAfresh();
  await check([entry('new', thursday, { text })]);
  issueId = (await issueOf('new')).id;
});

describe('noteWords', () => {
  it('highlights words where they stand, and leaves the issue unread', async () => {
    const answer = await noteWords(issueId, '  azelaic\n acid ', { now: thursday + 1 });
    expect(answer).toMatchObject({ ok: true, isNew: true, issue: { id: issueId } });
    const [row] = await listAllAnnotations();
    expect(row).toMatchObject({ note: '', colour: 'yellow', issueTitle: 'new', changedAt: thursday + 1 });
    expect(row?.anchor?.selector).toMatchObject([{ exact: 'azelaic acid' }, { start: 6, end: 18 }]);
    expect(row?.isDetached).toBeUndefined();
    expect(await issueOf('new')).toMatchObject({ unread: 1 });
  });

  it('keeps words that stand nowhere in it as a note of no place', async () => {
    await noteWords(issueId, 'the words of a caption', { now: thursday + 1 });
    const [row] = await listAllAnnotations();
    expect(row).toMatchObject({ isDetached: true });
    expect(row?.anchor?.selector[0].exact).toBe('the words of a caption');
  });

  it('keeps of words beside the text, where only those of the text are asked for, nothing', async () => {
    const asked = { now: thursday + 1, isOfText: true };
    const answer = await noteWords(issueId, 'Guides', asked);
    expect(answer).toEqual({ ok: false, error: { kind: 'elsewhere' } });
    expect(await listAllAnnotations()).toEqual([]);
    expect(await noteWords(issueId, 'azelaic acid', asked)).toMatchObject({ ok: true, isNew: true });
  });

  it('keeps the same words once, and again after they were removed', async () => {
    const first = await noteWords(issueId, 'azelaic acid', { now: thursday + 1 });
    const second = await noteWords(issueId, 'azelaic  acid', { now: thursday + 2 });
    expect(second).toMatchObject({ ok: true, isNew: false, row: { id: first.ok && first.row.id } });
    expect(await listAllAnnotations()).toHaveLength(1);
    if (first.ok) await annotate(first.row.id, null, thursday + 3);
    expect(await noteWords(issueId, 'azelaic acid', { now: thursday + 4 })).toMatchObject({
      ok: true,
      isNew: true,
    });
    expect(await listAllAnnotations()).toHaveLength(1);
  });

  it.each([
    ['an issue that is not stored', 'home:gone', 'words'],
    ['no words', '', ' \n '],
  ])('keeps nothing of %s', async (_name, other, words) => {
    expect(await noteWords(other || issueId, words, { now: thursday })).toEqual({
      ok: false,
      error: { kind: 'unknown' },
    });
    expect(await listAllAnnotations()).toEqual([]);
  });
});
