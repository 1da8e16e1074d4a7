import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../../utils/learning/corrections/sections/sections-of.ts';

describe('sectionsOf', () => {
  it.each([
    ['text under a heading', 'Adults\nGive it with food.\nWait.', ['', 'Adults', 'Adults']],
    ['figures under a heading', 'Adults\n15 mg\nChildren\n5 mg', ['', 'Adults', '', 'Children']],
    ['a heading that counts', 'Week 1\n5 mg\nWeek 2\n10 mg', ['', 'Week 1', '', 'Week 2']],
    ['a list', 'Clothes\nThese are safe:\nwool\ncotton', ['', '', 'These are safe:', 'These are safe:']],
    [
      'a field that each has',
      'Acitretin\nDose:\n25 mg\nDapsone\nDose:\n50 mg',
      ['', 'Acitretin', 'Acitretin\nDose:', '', 'Dapsone', 'Dapsone\nDose:'],
    ],
    ['items of a list', 'wash\ndry\nrest', ['', '', '']],
  ])('tells what stands over %s', (_name, text, sections) => {
    expect(sectionsOf(text.split('\n'))).toEqual(sections);
  });
});
