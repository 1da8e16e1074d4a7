import { expect, it } from 'vitest';
import { findHarmless } from '../../../../utils/learning/patient/find-harmless.ts';

/** What is found, once, though two forms of it may fit. */
const find = (text: string) => [
  ...new Set(findHarmless(text).map(({ start, end }) => text.slice(start, end))),
];

it.each([
  ['see doi 10.1056/NEJMoa2034577', '10.1056/NEJMoa2034577'],
  ['NCT04567890 enrolled', 'NCT04567890'],
  ['PMID: 34567890', 'PMID: 34567890'],
  ['EudraCT 2016-001234-56', 'EudraCT 2016-001234-56'],
  ['2020;382:1199-1207', '2020;382:1199-1207'],
  ['50 000 000 000 CFU', '50 000 000 000 CFU'],
])('knows %j', (text, written) => {
  expect(find(text)).toContain(written);
});

it.each(['Account 483920174628', '07700 900123', 'the MRN 0048213 was'])('knows nothing of %j', (text) => {
  expect(find(text)).toEqual([]);
});
