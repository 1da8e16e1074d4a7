import { expect, it } from 'vitest';
import { isAnotherIssue } from '../../../utils/identity/is-another-issue.ts';
import { mergeWitnesses } from '../../../utils/identity/merge-witnesses.ts';
import { makeEntry, type Shown } from './make-entry.ts';

const known = { guid: 'latest', title: 'Gut skin', day: '2026-03-01', text: 'one two three four' };
const next = { guid: 'latest', title: 'Sun cream', day: '2026-03-01', hour: 20, text: 'five six seven' };

it.each<[string, Partial<Shown>, boolean]>([
  ['20 hours, title and text', {}, true],
  ['19 hours, title and text', { hour: 19 }, false],
  ['a day before, title and text', { hour: -24 }, true],
  ['20 hours and text, the title the same', { title: 'gut – SKIN' }, false],
  ['20 hours and title, most of the text the same', { text: 'one two three' }, false],
  ['20 hours and title, half of the text the same', { text: 'one two three four a b c d' }, false],
  ['20 hours and title, less than half of the text', { text: 'one two three four a b c d e' }, true],
  ['title and text, undated', { day: null }, false],
  ['20 hours and title, the text not known', { text: '' }, true],
  ['20 hours and half of the title, the text not known', { text: '', title: 'Gut, skin, sun & hair' }, false],
  ['20 hours and text, untitled', { title: '' }, true],
])('isAnotherIssue where %s differ', (_name, change, expected) => {
  expect(isAnotherIssue(makeEntry('', { ...next, ...change }), makeEntry('', known), () => false)).toBe(
    expected,
  );
});

it('takes two untitled ones by their text', () => {
  const untitled = (change: Partial<Shown>) => makeEntry('', { ...next, title: '', ...change });
  expect(isAnotherIssue(untitled({}), makeEntry('', { ...known, title: '' }), () => true)).toBe(true);
  expect(isAnotherIssue(untitled({ text: '' }), makeEntry('', { ...known, title: '' }), () => true)).toBe(
    false,
  );
});

it('remembers titles an issue had before', () => {
  const renamed = makeEntry('', known);
  renamed.witnesses = mergeWitnesses(
    makeEntry('', { ...known, title: next.title }).witnesses,
    renamed.witnesses,
  );
  expect(isAnotherIssue(makeEntry('', next), renamed, () => false)).toBe(false);
});

it('takes no notice of a title that says nothing', () => {
  const daily = [makeEntry('', next), makeEntry('', { ...known, title: next.title })] as const;
  expect(isAnotherIssue(...daily, () => false)).toBe(false);
  expect(isAnotherIssue(...daily, (title) => title === 'sun cream')).toBe(true);
});
