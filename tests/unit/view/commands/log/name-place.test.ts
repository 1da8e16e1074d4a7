import { expect, it } from 'vitest';
import { namePlace } from '../../../../../utils/view/commands/log/name-place.ts';
import { englishWords } from '../../../learning/exports/english-words.ts';

it('names the issue, and the guide with its page', () => {
  const nameOn = (guide: Parameters<typeof namePlace>[0]['guide']) =>
    namePlace({ issueTitle: 'Acne', guide }, englishWords);
  expect(nameOn(null)).toBe('Acne');
  expect(nameOn({ title: 'Daily care', page: 3 })).toBe('Acne, Daily care, page 3');
  expect(nameOn({ title: '', page: null })).toBe('Acne, Guide');
});
