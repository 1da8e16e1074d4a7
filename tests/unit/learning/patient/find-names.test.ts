import { expect, it } from 'vitest';
import { findNames } from '../../../../utils/learning/patient/find-names.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [...new Set(findNames(text).map(({ start, end }) => text.slice(start, end)))];

it.each([
  ['saw Mrs Whitfield', 'Mrs Whitfield'],
  ['Mrs. van der Berg', 'Mrs. van der Berg'],
  ['a man called Peter Millbrook asked', 'Peter Millbrook'],
  ['la señora Domínguez volvió', 'señora Domínguez'],
  ['Bei Herrn Aschberg war', 'Herrn Aschberg'],
  ['Chez M. Delcourt, cela', 'M. Delcourt'],
  ['my patient Harriet Lowe would', 'Harriet Lowe'],
  ['John Smith (DOB 1/2/60)', 'John Smith'],
  ['her son Jack, 8, has', 'Jack'],
  ['die Fr. Hoffmann kam', 'Fr. Hoffmann'],
  ['M. D. est venu', 'M. D.'],
])('finds %j', (text, name) => {
  expect(find(text)).toEqual([name]);
});

it.each([
  'Dr Harland wrote',
  'Frau Dr. Harland',
  'jede Frau Anspruch',
  'M. tuberculosis',
  'M. Canis',
  'Fr. 5. Mai',
  'a patient tool called MyChart',
  'a trial named HOPE',
  'the patient Global Assessment',
  'Patient Safety Matters',
])('finds nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});
