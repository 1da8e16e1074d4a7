import { expect, it } from 'vitest';
import { findRepeatedTitles } from '../../../utils/identity/find-repeated-titles.ts';
import { makeEntry } from './make-entry.ts';

it('findRepeatedTitles has those on days more than one apart', () => {
  const seen = [
    ...['2026-03-03', '2026-03-01'].map((day) => makeEntry('', { title: 'Daily', day })),
    ...['2026-03-03', '2026-03-02', null].map((day) => makeEntry('', { title: 'Once', day })),
    ...[null, null].map((day) => makeEntry('', { title: 'Undated', day })),
    ...[null, '2026-03-01'].map((day) => makeEntry('', { title: 'Once undated', day })),
  ];
  const alone = seen.map((one) => [one]);
  expect([...findRepeatedTitles(alone, { undated: true })]).toEqual(['daily', 'undated']);
  expect([...findRepeatedTitles(alone, { undated: false })]).toEqual(['daily']);
});

it('does not count one issue whose date was changed, but all of its days against another', () => {
  const find = (issues: Parameters<typeof findRepeatedTitles>[0]) =>
    findRepeatedTitles(issues, { undated: true });
  const on = (day: string) => makeEntry('', { title: 'A', day });
  const redated = [on('2026-03-01'), on('2026-03-09')];
  expect(find([redated]).size).toBe(0);
  expect(find([redated, [on('2026-03-09')]]).size).toBe(1);
  expect(find([[on('2026-03-01')], redated]).size).toBe(1);
  expect(find([[on('2026-03-01'), on('2026-03-02')], [on('2026-03-02')]]).size).toBe(0);
});
