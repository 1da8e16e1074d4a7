import '../english.ts';
import { expect, it } from 'vitest';
import { describeRestored } from '../../../../utils/view/sentences/describe-restored.ts';

it.each([
  [{ readings: 1, newsletters: 0 }, 'After a loss of data, what you did with 1 issue came back.'],
  [{ readings: 1234, newsletters: 0 }, 'After a loss of data, what you did with 1,234 issues came back.'],
  [{ readings: 0, newsletters: 1 }, 'After a loss of data, 1 newsletter came back.'],
  [{ readings: 0, newsletters: 2 }, 'After a loss of data, 2 newsletters came back.'],
  [
    { readings: 3, newsletters: 2 },
    'After a loss of data, 2 newsletters and what you did with 3 issues came back.',
  ],
])('describeRestored says of %o: %s', (restored, sentence) => {
  expect(describeRestored({ ...restored, lost: 'nothing' })).toEqual([sentence]);
});

it('describeRestored says what did not come back', () => {
  const counts = { readings: 0, newsletters: 0 };
  const [settings, ...none] = describeRestored({ ...counts, lost: 'settings' });
  expect(settings).toContain('Choose yours again');
  expect(none).toEqual([]);
  expect(describeRestored({ ...counts, lost: 'some' })).toEqual([
    expect.stringContaining('Look over your settings'),
  ]);
  expect(describeRestored({ ...counts, lost: 'all' })).toEqual([expect.stringContaining('begins anew')]);
  expect(describeRestored({ ...counts, readings: 2, lost: 'settings' })).toEqual([
    'After a loss of data, what you did with 2 issues came back.',
    settings,
  ]);
  expect(describeRestored({ ...counts, lost: 'nothing' })).toEqual([]);
});
