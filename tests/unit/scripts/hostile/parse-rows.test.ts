import { expect, it } from 'vitest';
import { parseRows } from '../../../../scripts/hostile/parse-rows.ts';

const origin = 'http://127.0.0.1:4000';

it('gives the rows, their requests led to where somebody listens', () => {
  const html = '<img src="http://127.0.0.1:9/trace/one"><img src="http://127.0.0.1:9/trace/two">';
  expect(parseRows(JSON.stringify({ rows: [{ name: 'one', html, kind: 'request' }] }), origin)).toEqual([
    { name: 'one', html: html.replaceAll('127.0.0.1:9', '127.0.0.1:4000') },
  ]);
});

it.each(['{}', '{"rows":[]}', '{"rows":[{"name":"one"}]}', '{"rows":[{"html":"<p>"}]}'])(
  'refuses %s',
  (json) => {
    expect(() => parseRows(json, origin)).toThrow();
  },
);
