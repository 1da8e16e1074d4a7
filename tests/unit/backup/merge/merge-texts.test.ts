import { expect, it } from 'vitest';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { mergeTexts } from '../../../../utils/backup/merge/merge-texts.ts';
import type { Text } from '../../../../utils/backup/merge/types.ts';

const [first, second, third] = [makeStamp(1, 0, 'a'), makeStamp(2, 0, 'b'), makeStamp(3, 0, 'a')];
const text = (versions: Text['versions'], seen: Text['seen']): Text => ({ versions, seen });
const base = text([{ value: 'base', stamp: first }], [first]);

it('takes what was written over the other, which was known', () => {
  const after = text([{ value: 'after', stamp: second }], [first, second]);
  expect(mergeTexts(base, after)).toEqual(after);
});

it('keeps both where neither knew of the other', () => {
  const there = text([{ value: 'there', stamp: second }], [first, second]);
  const here = text([{ value: 'here', stamp: third }], [third]);
  expect(mergeTexts(here, there).versions.map(({ value }) => value)).toEqual(['there', 'here']);
});

it('lets go of what was deleted, and keeps what was written meanwhile', () => {
  const deleted = text([], [first]);
  expect(mergeTexts(base, deleted).versions).toEqual([]);
  const meanwhile = text([{ value: 'meanwhile', stamp: second }], [first, second]);
  expect(mergeTexts(meanwhile, deleted).versions).toEqual(meanwhile.versions);
});

it('loses neither of two texts that were given one stamp', () => {
  const other = text([{ value: 'other', stamp: first }], [first]);
  expect(mergeTexts(base, other).versions.map(({ value }) => value)).toEqual(['base', 'other']);
});
