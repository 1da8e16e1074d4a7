/** What a pack holds at most. What is written keeps to it; a file beyond it is not read. */
export const packBounds = {
  /** Files of all kinds, and guides among them. */
  files: 5000,
  guides: 4000,
  /** Bytes of one text, unpacked. */
  text: 64 * 2 ** 20,
  /** Bytes of one guide. */
  guide: 128 * 2 ** 20,
  /** Bytes of all guides, and of all together, unpacked. A browser has no longer row of bytes. */
  allGuides: 2 ** 31 - 2 ** 28,
  total: 2 ** 31,
  /** Entries of a log: thirty years of ten a day; and as many notes. */
  entries: 100_000,
  notes: 100_000,
} as const;
