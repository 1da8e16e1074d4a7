import '../../english.ts';
import { expect, it } from 'vitest';
import { allSchemes } from '../../../../../utils/learning/schemes/all-schemes.ts';
import { ama } from '../../../../../utils/learning/schemes/ama.ts';
import { nmc } from '../../../../../utils/learning/schemes/nmc.ts';
import { sumScheme } from '../../../../../utils/learning/schemes/sum-scheme.ts';
import {
  describeCautions,
  describeRule,
  describeSum,
} from '../../../../../utils/view/sentences/log/describe-scheme.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

const range = { from: '2026-01-01', to: '2026-12-31' };
const entries = [logEntryOf('one', { minutes: 90 }), logEntryOf('two', { minutes: 2 })];

it('says how many hours there are of those that are asked, and that reading is not participatory', () => {
  const [hours, participatory] = describeSum(nmc, sumScheme(nmc, entries, range, range.to), null);
  expect(hours).toContain('1.53 hours');
  expect(hours).toContain('35 in 3 years');
  expect(participatory).toContain('Reading alone never is');
});

it("holds against what is asked for what the scheme's own period comes to, where another one is looked at", () => {
  const cycle = { from: '2025-07-01', to: '2028-06-30' };
  const more = [
    ...entries,
    logEntryOf('three', { minutes: 60, startedAt: '2025-08-01', finishedAt: '2025-08-01' }),
  ];
  const [hours, inCycle] = describeSum(
    nmc,
    sumScheme(nmc, entries, range, range.to),
    sumScheme(nmc, more, cycle, range.to),
  );
  expect(hours).toBe('1.53 hours');
  expect(inCycle).toContain('2.53 hours from');
  expect(inCycle).toContain('2028. The scheme asks for 35 in 3 years');
});

it('says what is rounded to nothing, and what was sponsored', () => {
  expect(describeSum(ama, sumScheme(ama, entries, range, range.to), null).join(' ')).toContain(
    '1 entry is too short',
  );
  const sponsored = { ...logEntryOf('one').source, sponsor: 'Linden Skin Lab' };
  expect(describeCautions(ama, logEntryOf('one', { source: sponsored, minutes: 30 }))).toHaveLength(1);
  expect(describeCautions(ama, logEntryOf('one', { minutes: 30 }))).toEqual([]);
});

it('says of every scheme where and when its rule was looked up, and nothing that is promised to nobody', () => {
  for (const scheme of allSchemes) {
    const { text, sources } = describeRule(scheme);
    expect(text).toMatch(/\d{4}/);
    expect(sources.length).toBeGreaterThan(0);
    const said = [...describeSum(scheme, sumScheme(scheme, entries, range, range.to), null), text].join(' ');
    expect(said, scheme.key).not.toMatch(/\bcredits?\b|\bpoints?\b|\bcertif|\{/i);
  }
});
