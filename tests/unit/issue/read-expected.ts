import { readFileSync } from 'node:fs';

/** An `expected.json` as an object. */
export function readExpected(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} holds no object`);
  return { ...value };
}
