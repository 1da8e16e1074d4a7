import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { parseStartArguments } from '../../../scripts/parse-start-arguments.ts';

const here = import.meta.filename;

test('takes no feed when none is given', () => {
  expect(parseStartArguments([])).toEqual({ feedFile: undefined });
});

test('takes a feed file relative to the current folder', () => {
  expect(parseStartArguments(['--feed', basename(here)], dirname(here))).toEqual({ feedFile: here });
});

test.each([
  [['--feed', 'no-such.xml'], 'There is no feed file /tmp/no-such.xml.'],
  [['--feed'], '--feed'],
  [['--help'], '--feed FILE'],
  [['--fed', 'feed.xml'], '--fed'],
])('names what is wrong in %j', (args, told) => {
  expect(() => parseStartArguments(args, '/tmp')).toThrow(told);
});
