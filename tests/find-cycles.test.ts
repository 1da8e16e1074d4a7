import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';

const files = (graph: Record<string, string[]>) =>
  Object.entries(graph).map(([path, to]) => ({ path, imports: to.map((file) => ({ file })) }));

describe('findCycles', () => {
  it('finds none where all imports lead one way, also over two ways to one file', () => {
    expect(findCycles(files({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['outside'] }))).toEqual([]);
  });

  it.each([
    ['two that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a longer way around', { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] }, [['a', 'b', 'c']]],
    ['a file that imports itself', { a: ['a'], b: ['a'] }, [['a']]],
    [
      'two knots beside each other',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['one behind a file already seen', { a: ['c'], b: ['a'], c: ['b'] }, [['a', 'b', 'c']]],
  ])('finds %s', (_name, graph, knots) => {
    expect(findCycles(files(graph))).toEqual(knots);
  });
});
