import { expect, it } from 'vitest';
import { readLater } from '../../../../../utils/learning/anchors/read/read-later.ts';

it('readLater: reads a text by itself, in its own language', () => {
  const { read, reader } = readLater('Die Dosis ist nicht 1.000 mg. Zwei.');
  expect(read.sentences.length).toBe(2);
  expect(reader.hasDecimalComma).toBe(true);
  expect(reader.words.has('1000')).toBe(true);
});
