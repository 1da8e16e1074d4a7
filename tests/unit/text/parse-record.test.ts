import { expect, it } from 'vitest';
import { parseRecord } from '../../../utils/text/parse-record.ts';

it('reads an object', () => {
  expect(parseRecord('{"a": [1]}')).toEqual({ a: [1] });
});

it.each(['', '{"a": ', '[1]', 'null', '"a"', '7'])('is nothing for %j', (json) => {
  expect(parseRecord(json)).toBeUndefined();
});
