import { expect, it } from 'vitest';
import { wishFollowUp } from '../../../../utils/learning/log/wish-follow-up.ts';
import { makeEntry } from './any-entry.ts';

it('sets the first day on which it is asked', () => {
  const entry = wishFollowUp(makeEntry(), true, '2026-11-05', 7);
  expect(entry).toEqual(makeEntry({ followUpOn: '2026-12-03', changedAt: 7 }));
});

it('takes it back', () => {
  const wished = makeEntry({ followUpOn: '2026-12-03' });
  expect(wishFollowUp(wished, false, '2026-11-06', 7)).toEqual(makeEntry({ changedAt: 7 }));
});

it('goes on where it was answered before', () => {
  const entry = makeEntry({ followUps: [{ weeks: 4, answeredOn: '2026-12-03', answer: '' }] });
  expect(wishFollowUp(entry, true, '2026-12-10', 7).followUpOn).toBe('2027-01-28');
  const done = makeEntry({ followUps: [{ weeks: 12, answeredOn: '2027-02-03', answer: '' }] });
  expect(wishFollowUp(done, true, '2027-02-10', 7).followUpOn).toBeNull();
});
