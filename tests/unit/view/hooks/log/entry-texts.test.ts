import { expect, it } from 'vitest';
import { textsOf, withTexts } from '../../../../../utils/view/hooks/log/entry-texts.ts';
import { logEntryOf } from '../../../backup/kept-rows.ts';

const written = {
  ...{ learned: 'a', change: 'b', impact: 'c', topics: ['d', 'e'], evidence: ['f'] },
  followUps: [{ weeks: 4 as const, answeredOn: '2026-11-20', answer: 'g' }],
};

it('lists all that the person wrote, and each can be replaced by its name', () => {
  const entry = logEntryOf('one', written);
  const texts = textsOf(entry);
  expect(texts.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  for (const { field, text } of texts) {
    const changed = withTexts(entry, (one) => (one.field === field ? `${text}!` : one.text));
    expect(textsOf(changed)).toEqual(
      texts.map((one) => (one.field === field ? { field, text: `${text}!` } : one)),
    );
  }
});

it('leaves out what is empty, and takes the title for written only where there is no issue', () => {
  expect(textsOf(logEntryOf('one', { learned: ' ' }))).toEqual([]);
  const own = logEntryOf('one', { newsletterId: null, identity: null });
  expect(textsOf(own).map(({ field }) => field)).toEqual(['title', 'newsletter']);
  expect(withTexts(own, () => 'x').source).toMatchObject({ title: 'x', newsletter: 'x' });
  expect(withTexts(logEntryOf('one'), () => 'x').source.title).toBe('Rosacea');
});
