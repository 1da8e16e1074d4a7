import { expect, it } from 'vitest';
import { schemeFiles } from '../../../../utils/learning/pack/scheme-files.ts';
import { mainport } from '../../../../utils/learning/schemes/mainport.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { makeEntry } from '../log/any-entry.ts';

const range = { from: '2026-06-01', to: '2027-05-31' };
const days = ['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01', '2027-06-01'];
const entries = days.map((day) => makeEntry({ id: day, startedAt: day, finishedAt: day }));
const countRows = ({ rows }: { rows: readonly unknown[] }) => String(rows.length);

it('is one table of the range', () => {
  expect(schemeFiles(nmc, entries, range, countRows)).toEqual([['schemes/nmc.csv', '3']]);
});

it('is one of each calendar year, within the range, where each is a list of its own', () => {
  expect(schemeFiles(mainport, entries, range, countRows)).toEqual([
    ['schemes/mainport-2026.csv', '2'],
    ['schemes/mainport-2027.csv', '1'],
  ]);
  expect(schemeFiles(mainport, [], range, countRows)).toEqual([]);
});
