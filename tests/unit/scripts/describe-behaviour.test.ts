import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeBehaviour } from '../../../scripts/describe-behaviour.ts';

it('docs/feed-behaviour.md is what the tests say (npm run docs:behaviour writes it)', () => {
  const file = new URL('../../../docs/feed-behaviour.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(describeBehaviour());
});
