import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../utils/learning/corrections/split-lines.ts';

describe('splitLines', () => {
  it('tells where each line stands that holds anything', () => {
    expect(splitLines('a b\n\n  \nc')).toEqual([
      { text: 'a b', start: 0, end: 3 },
      { text: 'c', start: 8, end: 9 },
    ]);
    expect(splitLines('')).toEqual([]);
  });
});
