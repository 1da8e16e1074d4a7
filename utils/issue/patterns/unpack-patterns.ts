import { noPatterns } from './no-patterns.ts';
import type { Languages, Patterns } from './types.ts';

/** The tables that `packPatterns` wrote; undefined when they are not whole, or hold what is no pattern. */
export function unpackPatterns(packed: unknown): Languages | undefined {
  try {
    const { en, es, de, fr, pt } = Object(packed) as Record<string, unknown>;
    return {
      en: readTable(en),
      es: readTable(es),
      de: readTable(de),
      fr: readTable(fr),
      pt: readTable(pt),
    };
  } catch {
    return undefined;
  }
}

/** All that a table has, in the same shape. */
function readTable(packed: unknown): Patterns {
  return readLike(packed, noPatterns) as Patterns;
}

function readLike(packed: unknown, shape: unknown): unknown {
  if (Array.isArray(shape)) return (packed as string[]).map(readPattern);
  if (typeof shape !== 'object' || shape === null) return readSame(packed, typeof shape);
  const values = packed as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape).map(([key, inShape]) => [key, readLike(values[key], inShape)]),
  );
}

function readSame(packed: unknown, type: string): unknown {
  if (typeof packed !== type) throw new TypeError(`no ${type}`);
  return packed;
}

function readPattern(packed: string): RegExp {
  const at = packed.indexOf('/');
  return new RegExp(packed.slice(at + 1), packed.slice(0, at));
}
