import { expect, it } from 'vitest';
import { mergeWitnesses } from '../../../utils/identity/merge-witnesses.ts';

const known = { guids: ['1'], urls: ['/a'], titles: [{ title: 'a', day: '2026-03-01' }] };

it('mergeWitnesses gives what is known itself when nothing is new', () => {
  expect(mergeWitnesses(known, { guids: ['1'], urls: [], titles: [{ title: 'a', day: '2026-03-01' }] })).toBe(
    known,
  );
});

it('puts what is new last', () => {
  const found = { guids: ['2'], urls: ['/a'], titles: [{ title: 'a', day: '2026-03-02' }] };
  expect(mergeWitnesses(known, found)).toEqual({
    guids: ['1', '2'],
    urls: ['/a'],
    titles: [
      { title: 'a', day: '2026-03-01' },
      { title: 'a', day: '2026-03-02' },
    ],
  });
});

it('keeps the first and the seven newest', () => {
  let merged: ReturnType<typeof mergeWitnesses> = known;
  for (let at = 2; at <= 20; at++) {
    merged = mergeWitnesses(merged, { guids: [`${at}`], urls: [`/${at}`], titles: [] });
  }
  expect(merged.guids).toEqual(['1', '14', '15', '16', '17', '18', '19', '20']);
  expect(merged.urls).toHaveLength(8);
});
