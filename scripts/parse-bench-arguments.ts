export interface BenchArguments {
  /** A checkout of another commit to measure beside this one; null for none. */
  against: string | null;
}

/** @throws with a sentence that says what may be given */
export function parseBenchArguments(args: readonly string[]): BenchArguments {
  if (args.length === 0) return { against: null };
  const [option, directory, ...more] = args;
  if (option !== '--against' || !directory || directory.startsWith('-') || more.length > 0)
    throw new Error(
      'What may be given: --against DIR, a checkout of another commit with its packages installed.',
    );
  return { against: directory };
}
