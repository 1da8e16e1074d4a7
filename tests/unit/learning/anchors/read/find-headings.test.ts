import { expect, it } from 'vitest';
import { findHeadings } from '../../../../../utils/learning/anchors/read/find-headings.ts';
import { wordKinds } from '../../../../../utils/learning/anchors/read/word-kinds.ts';
import { readPair } from '../read-pair.ts';

it.each([
  ['what stands under a short line', 'Care\nWash it.\nDry it.\nDoses\nGive it.', [-1, 0, 0, 0, 3]],
  ['no item of a list of bare words', 'Care\nSoap\nCream\nWash it.', [-1, -1, -1, 2]],
  ['no row with a figure or a column', 'After 5 mg\nWash it.\na | b\nDry it.', [-1, -1, -1, -1]],
  ['no last line', 'Wash it.\nCare', [-1, -1]],
])('findHeadings: %s', (_name, text, over) => {
  const { before, reader } = readPair(text, '');
  expect([...findHeadings(before, wordKinds(reader.words))]).toEqual(over);
});
