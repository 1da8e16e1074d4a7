import { readFileSync } from 'node:fs';
import type { History } from './types.ts';

/**
 * Publish histories: `[{ "name", "kind", "publishedAt": [ISO dates] }]`.
 *
 * @throws with a sentence when the file is none
 */
export function readHistories(file: string): History[] {
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${file} is no list of publish histories.`);
  return rows.map(({ name, kind, publishedAt }: { name: string; kind: string; publishedAt: string[] }) => {
    const times = publishedAt.map((date) => Date.parse(date));
    if (times.length < 2 || times.some(Number.isNaN)) throw new Error(`${name} needs two or more dates.`);
    return { name, kind, publishedAt: times.sort((a, b) => a - b) };
  });
}
