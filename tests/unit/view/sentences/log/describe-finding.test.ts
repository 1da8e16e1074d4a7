import '../../english.ts';
import { expect, it } from 'vitest';
import { textsOf } from '../../../../../utils/view/hooks/log/entry-texts.ts';
import { describeField, describeFinding } from '../../../../../utils/view/sentences/log/describe-finding.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

it('has words for every text that may leave, each its own', () => {
  const entry = logEntryOf('one', {
    ...{ newsletterId: null, learned: 'a', change: 'b', impact: 'c', topics: ['d'], evidence: ['e'] },
    followUps: [{ weeks: 4, answeredOn: '2026-11-20', answer: 'f' }],
  });
  const said = [...textsOf(entry).map(({ field }) => field), 'note'].map(describeField);
  expect(said).toHaveLength(9);
  expect(new Set(said).size).toBe(9);
  expect(said).not.toContain('');
});

it('has words for every kind of finding', () => {
  const kinds = [
    ...(['nhs-number', 'identity-number', 'birth-date', 'record-number', 'email'] as const),
    ...(['phone', 'initials-age', 'name', 'postcode', 'long-digits'] as const),
  ];
  const said = kinds.map(describeFinding);
  expect(new Set(said).size).toBe(kinds.length);
  expect(said).not.toContain('');
});
