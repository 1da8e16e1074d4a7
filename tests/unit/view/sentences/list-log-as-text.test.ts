import { expect, it } from 'vitest';
import { listLogAsText } from '../../../../utils/view/sentences/list-log-as-text.ts';

it('listLogAsText gives one line each, newest first, whatever an error says', () => {
  const first = { at: 0, job: 'views', newsletterId: null, what: 'badge', error: null };
  const error = 'Error: one\n\tat two';
  const second = { at: 1000, job: 'check', newsletterId: 'one', what: 'threw', error };
  expect(listLogAsText([first, second])).toBe(
    [
      '1970-01-01T00:00:01.000Z\tcheck\tone\tthrew\tError: one at two',
      '1970-01-01T00:00:00.000Z\tviews\t-\tbadge\t-',
    ].join('\n'),
  );
  expect(listLogAsText([])).toBe('');
});
