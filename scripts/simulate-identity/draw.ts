import type { Random } from './types.ts';

/** One of several. */
export function pick<T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

export const chance = (random: Random, share: number) => random() < share;

/** Words nobody has seen before, so that two texts have none in common but by chance. */
export function drawWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => `w${Math.floor(random() * 1_000_000).toString(36)}`);
}
