import { expect, it } from 'vitest';
import { changedFields } from '../../../../../utils/view/hooks/log/changed-fields.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

it('names the fields that differ in what they hold, and no others', () => {
  const before = logEntryOf('one', { topics: ['acne'] });
  expect(changedFields(before, logEntryOf('one', { topics: ['acne'] }))).toEqual([]);
  const after = { ...before, topics: ['acne', 'rosacea'], source: { ...before.source, title: 'Acne' } };
  expect(changedFields(before, after)).toEqual(['source', 'topics']);
});
