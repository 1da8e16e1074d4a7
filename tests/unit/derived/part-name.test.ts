import { expect, it } from 'vitest';
import { namePart, parsePartName } from '../../../utils/derived/part-name.ts';

it('says age, documents and size, and sorts by age', () => {
  const names = [9, 10, 123_456_789].map((age) => namePart(age, 100, 2_500));
  expect(names.toSorted()).toEqual(names);
  expect(parsePartName(names[1] ?? '')).toEqual({ id: names[1], age: 10, documents: 100, kilobytes: 3 });
});

it('knows no part of another format', () => {
  for (const id of ['0.000000001.1.1', '99.000000001.1.1', 'part', '', '1.x.1.1'])
    expect(parsePartName(id)).toBeUndefined();
});
