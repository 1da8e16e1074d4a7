import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aafp } from '../../../../utils/learning/schemes/aafp.ts';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { ama } from '../../../../utils/learning/schemes/ama.ts';
import { fillScheme } from '../../../../utils/learning/schemes/fill-scheme.ts';
import { gmc } from '../../../../utils/learning/schemes/gmc.ts';
import { hcpc } from '../../../../utils/learning/schemes/hcpc.ts';
import { mainport } from '../../../../utils/learning/schemes/mainport.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { racgp } from '../../../../utils/learning/schemes/racgp.ts';
import type { Scheme } from '../../../../utils/learning/schemes/types.ts';
import { anyEntry, makeEntry } from '../log/any-entry.ts';

const entry = makeEntry({
  startedAt: '2026-11-04',
  minutes: 23,
  topics: ['Skin'],
  learned: 'Diet may matter.',
  change: 'Ask about it.',
  impact: 'Fewer flares.',
  domains: ['gmc:knowledge', 'gmc:trust', 'nmc:practise-effectively', 'racgp:ethics', 'gmc:unheard-of'],
  evidence: ['rosacea.pdf'],
});
const boxes = (scheme: Scheme) => fillScheme(scheme, entry).map(({ label, value }) => [label, value]);

it('fills the boxes of the GMC: no hours', () => {
  expect(boxes(gmc)).toEqual([
    ['Date', '2026-11-05'],
    ['Activity', 'Rosacea and the gut, The Skin Letter (Skin)'],
    ['What I learnt', 'Diet may matter.'],
    ['How this maintains or improves the quality of my practice', 'Ask about it.'],
    ['Further learning needs', 'Fewer flares.'],
    ['Domain of Good medical practice', 'Knowledge, skills and development; Trust and professionalism'],
    ['Supporting information', 'rosacea.pdf'],
  ]);
});

it('fills those of the NMC: nothing is participatory', () => {
  expect(boxes(nmc)).toEqual([
    ['Dates', '2026-11-04 to 2026-11-05'],
    ['Method', 'Self-directed reading, alone'],
    ['Topic', 'Rosacea and the gut, The Skin Letter (Skin)'],
    ['How it relates to my practice', 'Diet may matter.\n\nAsk about it.\n\nFewer flares.'],
    ['Link to Code', 'Practise effectively'],
    ['Number of hours', '0.38'],
    ['Number of participatory hours', '0'],
    ['Evidence', 'rosacea.pdf'],
  ]);
});

it('fills those of the HCPC: what it gave to service users', () => {
  expect(boxes(hcpc)).toContainEqual(['Benefit to service users', 'Fewer flares.']);
  expect(boxes(hcpc)).toContainEqual(['Type of activity', 'Self-directed learning']);
});

it('fills those in Australia: reading is an educational activity', () => {
  expect(boxes(racgp)).toContainEqual(['CPD type', 'Educational activities']);
  expect(boxes(racgp)).toContainEqual(['Hours', '0.38']);
  expect(boxes(racgp)).toContainEqual(['Program-level requirement', 'Ethical practice']);
});

it('fills those in Canada: title, day, outcome', () => {
  expect(boxes(mainport).slice(0, 4)).toEqual([
    ['Title', 'Rosacea and the gut'],
    ['Publication', 'The Skin Letter'],
    ['Date', '2026-11-05'],
    ['Learning outcome', 'Diet may matter.'],
  ]);
});

it.each([
  [7, '0'],
  [8, '0.25'],
  [22, '0.25'],
  [23, '0.5'],
  [60, '1'],
  [67, '1'],
  [68, '1.25'],
])('counts %d minutes as %s hours in the United States', (minutes, hours) => {
  for (const scheme of [ama, aafp])
    expect(fillScheme(scheme, makeEntry({ minutes }))).toContainEqual({
      key: 'hours',
      label: 'Hours',
      value: hours,
    });
});

it('has a value for every box of every scheme, in its order, and never a participatory hour', () => {
  fc.assert(
    fc.property(anyEntry, fc.constantFrom(...allSchemes), (any, scheme) => {
      const filled = fillScheme(scheme, any);
      expect(filled.map(({ key }) => key)).toEqual(scheme.boxes.map(({ key }) => key));
      expect(filled.find(({ key }) => key === 'participatory')?.value ?? '0').toBe('0');
    }),
  );
});
