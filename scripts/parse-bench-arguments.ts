import { parseArgs } from 'node:util';

/** What is measured, in the order in which it is. */
export const benchParts = ['popup', 'acts', 'scroll', 'search'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface BenchArguments {
  /** A checkout of another commit to measure beside this one; null for none. */
  against: string | null;
  /** All of them where nothing is said. */
  only: ReadonlySet<BenchPart>;
}

/** @throws with a sentence that says what may be given */
export function parseBenchArguments(args: readonly string[]): BenchArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { against: { type: 'string' }, only: { type: 'string' } },
    });
    const named = values.only?.split(',') ?? benchParts;
    const only = new Set(benchParts.filter((part) => named.includes(part)));
    if (only.size !== named.length || values.against === '') throw new Error('unknown');
    return { against: values.against ?? null, only };
  } catch {
    throw new Error(
      `What may be given: --against DIR, a checkout of another commit with its packages installed; --only LIST of ${benchParts.join(',')}.`,
    );
  }
}
