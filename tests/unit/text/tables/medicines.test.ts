import { describe, expect, it } from 'vitest';
import { keyOf, listNames } from '../../../../utils/search/question/list-names.ts';
import { medicines } from '../../../../utils/text/tables/medicines.ts';
import { spellings } from '../../../../utils/text/tables/spelling.ts';

describe('medicines', () => {
  it('are many, and no name stands for two', () => {
    expect(medicines.length).toBeGreaterThanOrEqual(80);
    const keys = medicines.flatMap((names) => [...new Set(names.map(keyOf))]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(medicines.filter((names) => names.length < 2)).toEqual([]);
  });

  it.each([
    ['with a typing error', 'acetominophen', 'paracetamol'],
    ['of several words', 'petroleum jelly', 'soft paraffin'],
    ['with a number', '5-flourouracil', 'fluorouracil'],
  ])('are found by a name %s', (_name, typed, other) => {
    expect(listNames(keyOf(typed)).map(({ shown }) => shown)).toContain(other);
  });

  it('do not err into each other', () => {
    const one = listNames(keyOf('vitamin B3')).concat(listNames(keyOf('vitamin K2')));
    expect(one).toEqual([]);
  });
});

describe('spellings', () => {
  it('are many, each once, and two that differ', () => {
    expect(spellings.length).toBeGreaterThanOrEqual(150);
    const lines = spellings.map((pair) => pair.join('/'));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    expect(spellings.filter(([one, other]) => one === '' || other === '' || one === other)).toEqual([]);
  });
});
