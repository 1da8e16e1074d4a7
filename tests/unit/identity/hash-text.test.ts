import { expect, it } from 'vitest';
import { hashText, shortHash } from '../../../utils/identity/hash-text.ts';

it('hashes are the same in each run', () => {
  expect(hashText('rosacea')).toEqual(hashText('rosacea'));
  // They stand in the database: another hash would lose what is stored.
  expect(shortHash('rosacea')).toBe('3bidohc5cd');
});

it('100,000 texts that differ little have hashes that differ', () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `/p/${at}`);
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
  expect(Math.max(...texts.map((text) => shortHash(text).length))).toBeLessThanOrEqual(11);
});
