import '../../english.ts';
import { expect, it } from 'vitest';
import { gmc } from '../../../../../utils/learning/schemes/gmc.ts';
import { boxesOf } from '../../../../../utils/view/sentences/log/boxes-of.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

const entry = logEntryOf('one', { learned: 'Once a day is enough.' });

it('gives the filled boxes of the scheme', () => {
  expect(boxesOf(gmc, entry).map(({ label }) => label)).toEqual(['Date', 'Activity', 'What I learnt']);
});

it('gives all that is written where no scheme is chosen, and nothing that a program alone needs', () => {
  const boxes = boxesOf(null, entry);
  expect(boxes.find(({ value }) => value === 'Once a day is enough.')).toBeDefined();
  expect(boxes.every(({ value }) => value !== '' && value !== 'one' && value !== 'hash')).toBe(true);
});
