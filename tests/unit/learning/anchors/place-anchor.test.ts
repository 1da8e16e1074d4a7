import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { placeAnchor } from '../../../../utils/learning/anchors/place-anchor.ts';
import { anchorOf } from './anchor-of.ts';

const before = 'Wash it well. Give 5 mg daily.\nWait for a week.';

function place(exact: string, after: string): string {
  const found = placeAnchor(anchorOf(before, exact), compareVersions(before, after));
  if (found.state === 'lost') return 'lost';
  const sentence =
    found.state === 'changed' ? ` (${after.slice(found.sentence.start, found.sentence.end)})` : '';
  return `${found.state}: ${after.slice(found.start, found.end)}${sentence}`;
}

describe('placeAnchor', () => {
  it.each([
    ['the same version', '5 mg', before, 'exact: 5 mg'],
    ['the same length ahead', '5 mg', before.replace('Wash', 'Wipe'), 'exact: 5 mg'],
    ['typography ahead', '5 mg', before.replace('. Give', '.  Give'), 'exact: 5 mg'],
    ['more ahead', '5 mg', `New.\n${before}`, 'moved: 5 mg'],
    ['a figure', 'Give 5 mg', before.replace('5', '15'), 'changed: Give 15 mg (Give 15 mg daily.)'],
    ['the first word', 'Give 5', before.replace('Give', 'Take'), 'changed: Take 5 (Take 5 mg daily.)'],
    [
      'what stands between now',
      '5 mg',
      before.replace('5 mg', 'one tablet'),
      'changed: one tablet (Give one tablet daily.)',
    ],
    [
      'what was taken out of a sentence',
      '5 mg ',
      before.replace('5 mg ', ''),
      'changed: Give daily. (Give daily.)',
    ],
    [
      'another sentence',
      'Wait for a week.',
      before.replace('Wait for a week', 'See the nurse'),
      'changed: See the nurse. (See the nurse.)',
    ],
    ['nothing there', 'Wait for a week.', before.replace('\nWait for a week.', ''), 'lost'],
    ['no word', '. ', `${before} More.`, 'lost'],
  ])('%s', (_name, exact, after, found) => {
    expect(place(exact, after)).toBe(found);
  });

  it('looks by surroundings where the former version is another than it was told', () => {
    const comparison = compareVersions('Another text.', before);
    expect(placeAnchor(anchorOf(before, 'Give 5 mg daily.'), comparison).state).toBe('exact');
  });
});
