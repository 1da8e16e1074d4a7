import { expect, it } from 'vitest';
import { citationKeys } from '../../../../utils/learning/citations/citation-key.ts';
import type { Citable } from '../../../../utils/learning/citations/types.ts';
import { cited } from './cited.ts';

const key = (change: Partial<Citable>) => citationKeys([{ ...cited, ...change }])[0];

it.each<[string, Partial<Citable>, string]>([
  ['newsletter, year, first word that tells something', {}, 'lamp2026itch'],
  ['author', { authors: [{ family: 'van der Berg', given: 'Jan', suffix: null }] }, 'berg2026itch'],
  ['society', { authors: [{ name: 'The Skin Notes Team' }] }, 'skin2026itch'],
  ['accents', { title: 'Übersehenes Müsli', publication: 'Häutung' }, 'hautung2026ubersehenes'],
  ['short words and figures', { title: '5 or 7 mg: dose' }, 'lamp2026dose'],
  ['other scripts', { title: '皮膚', publication: '肌だより' }, 'issue2026'],
  ['nothing known', { title: '', publication: null, publishedDay: null }, 'issue'],
])('citationKeys: %s', (_name, change, expected) => {
  expect(key(change)).toBe(expected);
});

it('gives each of one file another', () => {
  expect(citationKeys([cited, cited, { ...cited, title: 'Other' }, cited])).toEqual([
    'lamp2026itch',
    'lamp2026itch-2',
    'lamp2026other',
    'lamp2026itch-3',
  ]);
});
