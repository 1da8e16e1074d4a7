import '../../english.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepEntries } from '../../../../../utils/record/keep-entries.ts';
import { answerDue, askLater } from '../../../../../utils/view/commands/log/answer-due.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

vi.mock('../../../../../utils/record/keep-entries.ts', () => ({ keepEntries: vi.fn() }));
const keep = vi.mocked(keepEntries);
const entry = logEntryOf('one', { finishedAt: '2026-10-01', followUpOn: '2026-10-29' });
const only = () => keep.mock.lastCall?.[0][0]?.only;
const kept = () => keep.mock.lastCall?.[0][0]?.row;

beforeEach(() => {
  keep.mockReset();
  keep.mockResolvedValue({ ok: true, former: [] });
});

it('keeps the answer with the entry, which stays what it is, and asks once more after twelve weeks', async () => {
  expect((await answerDue(entry, ' Two referrals fewer. ', '2026-11-01')).text).toBe('Answer saved');
  expect(kept()).toMatchObject({
    ...{ id: 'one', newsletterId: 'home', followUpOn: '2026-12-24' },
    followUps: [{ weeks: 4, answeredOn: '2026-11-01', answer: 'Two referrals fewer.' }],
  });
  expect(only()).toEqual(['followUps', 'followUpOn']);
});

it('passes over what is not answered, and asks again in a week where that is wished', async () => {
  expect((await answerDue(entry, '  ', '2026-11-01')).text).toBe('Skipped');
  expect(kept()?.followUps).toMatchObject([{ answer: '' }]);
  await askLater(entry, '2026-11-01');
  expect(kept()).toMatchObject({ followUpOn: '2026-11-08', followUps: [] });
  expect(only()).toEqual(['followUpOn']);
});
